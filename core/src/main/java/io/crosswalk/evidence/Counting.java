package io.crosswalk.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a piece of evidence comes to count for some of the time that a demand looks at.
 *
 * <p>Each says which days it covers. Days are those of the evidence's window in which it is valid ({@link Evidence#time}); its age is counted from
 * {@link Evidence#lastPerformed}; the limit is that of the {@link EvidenceRule}.
 */
public enum Counting {
    /** None: evidence of this sort is not asked for. */
    NEVER,
    /** Its own days, and no other. With a limit, those among them that lie within the limit from its first day. */
    OWN_DAYS,
    /**
     * Its own days; if some of them lie within the limit before the last day demanded, also the days demanded before that, of which no record needs to be
     * kept.
     */
    RETAINED,
    /** Its own days, provided that at the last day demanded it was reviewed no longer ago than the limit. */
    IN_FORCE,
    /** All the days demanded, provided that it was done on or before the last of them and no longer before than the limit. */
    RECENT,
    /**
     * Its own days; of an automated control also those after them, up to the limit and to the day on which it is valid. Somebody records a change
     * by the day before it.
     */
    CARRIED_FORWARD,
    /** All the days demanded, provided that the latest occurrence that was due on their last day was performed, within the control's days of grace. */
    LATEST_DUE,
    /** All the days demanded, provided that one occurrence was performed in them, or that the first is due after them. */
    ONE_DUE,
    /**
     * The period of each occurrence, among those due in the days demanded, that was performed in it or within the control's days of grace after it. The first
     * of them stands also for the days demanded before it and the last also for those after it; where none is due, as {@link #LATEST_DUE}.
     */
    EACH_DUE,
    /**
     * All the days demanded, provided that it was done on one of them. Where they are fewer than the limit, and it was done within the limit before their
     * last day, it counts for design alone, and operation is not testable in the period; then no day is missing.
     */
    ONCE_INSIDE,
    /** Each year of the days demanded, counted back from the last, in which it was done. */
    ONCE_A_YEAR,
    /**
     * The days of a population whose completeness was checked and whose list was made on or after its last day; of any other only the days of the evidence
     * itself. A complete population without items did not occur: no day is missing, and operation is not tested.
     */
    POPULATION;

    /** The counting of a lower-kebab word such as {@code own-days}; empty if there is none. */
    public static Optional<Counting> find(String word) {
        return Stream.of(values()).filter(v -> v.toString().equals(word)).findFirst();
    }

    /** The word that files and reports use, lower-kebab. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
