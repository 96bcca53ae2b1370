package io.crosswalk.standard;

/**
 * The part an organization plays, where a standard asks different things of different parts.
 *
 * @param name lower-kebab, such as {@code controller}
 */
public record Role(String name) implements Comparable<Role> {
    /** Decides why and how personal data is processed (ISO/IEC 29100, PII controller). */
    public static final Role CONTROLLER = new Role("controller");
    /** Processes personal data on behalf of a controller (ISO/IEC 29100, PII processor). */
    public static final Role PROCESSOR = new Role("processor");

    /** Checks the form: lower-case letters, digits and single hyphens, at most 60 characters. */
    public Role {
        if (name.length() > 60 || !name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a role is a lower-kebab word, not \"" + name + "\"");
        }
    }

    @Override
    public int compareTo(Role other) {
        return name.compareTo(other.name);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
