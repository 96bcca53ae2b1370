package io.crosswalk.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The requirements of a standard in pre-order, with their places: a requirement comes before everything under it, and a subtree is a
 * range. Immutable once built; linear to build, O(1) to ask.
 */
final class Forest {
    private final StandardId standard;
    private final List<Requirement> requirements;
    private final Map<String, Integer> positions = new HashMap<>();
    private final int[] subtreeEnds;
    private final Map<String, List<Requirement>> byOtherName = new HashMap<>();
    private final List<String> names;

    /** Built for the first text that no id or alias explains; two threads may build it, equal and complete. */
    private volatile @Nullable Spellings spellings;

    /**
     * Checks the order; throws {@link IllegalArgumentException} naming the requirement that breaks it.
     *
     * @param names what people call the standard
     */
    Forest(StandardId standard, List<String> names, List<Requirement> inDocumentOrder) {
        this.standard = standard;
        this.names = List.copyOf(names);
        this.requirements = List.copyOf(inDocumentOrder);
        this.subtreeEnds = new int[requirements.size()];
        Map<String, HierarchyKind> containments = new HashMap<>();
        List<Requirement> open = new ArrayList<>();
        for (int i = 0; i < requirements.size(); i++) {
            Requirement requirement = requirements.get(i);
            requirement.id().requireOf(standard);
            if (positions.putIfAbsent(requirement.local(), i) != null) {
                throw new IllegalArgumentException("requirement " + requirement.id() + " appears twice");
            }
            closeUnless(open, requirement.parent(), i);
            if (requirement.parent().isPresent() && open.isEmpty()) {
                throw new IllegalArgumentException("requirement " + requirement.id() + " does not follow its parent \""
                        + requirement.parent().get() + "\" in document order");
            }
            requireOneContainment(requirement, containments);
            open.add(requirement);
            name(requirement);
        }
        closeUnless(open, Optional.empty(), requirements.size());
    }

    /** Ends the subtrees that do not go on: those under anything but the parent of what comes next. */
    private void closeUnless(List<Requirement> open, Optional<String> parent, int end) {
        while (!open.isEmpty()
                && !parent.equals(Optional.of(open.get(open.size() - 1).local()))) {
            subtreeEnds[position(open.remove(open.size() - 1).local())] = end;
        }
    }

    /** One parent cannot be both exhausted by its parts and more than they are. */
    private static void requireOneContainment(Requirement child, Map<String, HierarchyKind> containments) {
        if (child.parent().isEmpty() || !child.hierarchy().isContainment()) {
            return;
        }
        HierarchyKind earlier = containments.putIfAbsent(child.parent().get(), child.hierarchy());
        if (earlier != null && earlier != child.hierarchy()) {
            throw new IllegalArgumentException("requirement " + child.id() + " stands under \""
                    + child.parent().get() + "\" as " + child.hierarchy() + ", an earlier one as " + earlier
                    + "; the contained children of one parent are all of one kind");
        }
    }

    private void name(Requirement requirement) {
        byOtherName
                .computeIfAbsent(NearMisses.fold(requirement.local()), k -> new ArrayList<>())
                .add(requirement);
        for (String alias : requirement.aliases()) {
            byOtherName
                    .computeIfAbsent(NearMisses.fold(alias), k -> new ArrayList<>())
                    .add(requirement);
        }
    }

    List<Requirement> requirements() {
        return requirements;
    }

    Optional<Requirement> find(String local) {
        return Optional.ofNullable(positions.get(local)).map(requirements::get);
    }

    int position(String local) {
        Integer position = positions.get(local);
        if (position == null) {
            throw new UnknownNameException(resolve(local).complaint());
        }
        return position;
    }

    private int position(Requirement requirement) {
        requirement.id().requireOf(standard);
        return position(requirement.local());
    }

    List<Requirement> children(Requirement parent) {
        List<Requirement> children = new ArrayList<>();
        int from = position(parent);
        for (int i = from + 1; i < subtreeEnds[from]; i = subtreeEnds[i]) {
            children.add(requirements.get(i));
        }
        return Collections.unmodifiableList(children);
    }

    List<Requirement> subtree(Requirement root) {
        int from = position(root);
        return requirements.subList(from, subtreeEnds[from]);
    }

    Resolution<RequirementId> resolve(String text) {
        String prefix = standard + "/";
        String wanted = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
        Integer exact = positions.get(wanted);
        if (exact != null) {
            return Resolution.exact("requirement", text, requirements.get(exact).id());
        }
        Set<RequirementId> fits = new LinkedHashSet<>();
        byOtherName.getOrDefault(NearMisses.fold(wanted), List.of()).forEach(r -> fits.add(r.id()));
        if (fits.isEmpty()) {
            fits.addAll(spellings().find(wanted));
        }
        if (fits.size() > 1) {
            return Resolution.ambiguous("requirement", text, List.copyOf(fits));
        }
        return fits.stream()
                .findFirst()
                .map(f -> Resolution.alias("requirement", text, f, "\"" + text + "\" is read as " + f))
                .orElseGet(() -> Resolution.unknown("requirement", text, nearMisses(wanted)));
    }

    private Spellings spellings() {
        Spellings known = spellings;
        if (known == null) {
            known = new Spellings(names, requirements);
            spellings = known;
        }
        return known;
    }

    private List<RequirementId> nearMisses(String wanted) {
        return NearMisses.of(wanted, positions.keySet()).stream()
                .map(standard::requirement)
                .collect(Collectors.toUnmodifiableList());
    }
}
