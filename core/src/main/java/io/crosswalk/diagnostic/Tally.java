package io.crosswalk.diagnostic;

/**
 * How many entries were read and what became of each: read = kept + repaired + refused.
 *
 * <p>An entry is what the format counts: a requirement, a mapping, an unmapped entry, a row.
 *
 * @param kept taken as written
 * @param repaired taken after a change that a diagnostic states
 * @param refused left out, with a diagnostic that says why
 */
public record Tally(long kept, long repaired, long refused) {
    /** Nothing was read. */
    public static final Tally NONE = new Tally(0, 0, 0);

    /** Checks that no count is negative. */
    public Tally {
        if (kept < 0 || repaired < 0 || refused < 0) {
            throw new IllegalArgumentException("negative count: " + kept + ", " + repaired + ", " + refused);
        }
    }

    /** Every entry that was seen. */
    public long read() {
        return kept + repaired + refused;
    }

    /** Both tallies together. */
    public Tally plus(Tally other) {
        return new Tally(kept + other.kept, repaired + other.repaired, refused + other.refused);
    }

    /** {@code 12 read = 10 kept + 1 repaired + 1 refused}. */
    @Override
    public String toString() {
        return read() + " read = " + kept + " kept + " + repaired + " repaired + " + refused + " refused";
    }
}
