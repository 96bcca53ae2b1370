package io.crosswalk.mapping.inheritance;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.Demand;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The answer to an {@link InheritanceQuery}: a finding for every assessable requirement, and what ends when.
 *
 * <p>Immutable and safe to share; findings are in document order. Headings have a finding too, by the same rules, but are never counted.
 */
public final class Inheritance {
    private final InheritanceQuery query;
    private final Demand demand;
    private final Standard standard;
    private final Map<String, Inherited> byId = new LinkedHashMap<>();
    private final List<Inherited> findings;
    private final Outlook outlook;

    Inheritance(InheritanceQuery query, Demand demand, Standard standard, List<Inherited> all, Outlook outlook) {
        this.query = query;
        this.demand = demand;
        this.standard = standard;
        all.forEach(f -> byId.put(f.requirement().local(), f));
        this.findings =
                all.stream().filter(f -> f.requirement().isAssessable()).collect(Collectors.toUnmodifiableList());
        this.outlook = outlook;
    }

    /** The question. */
    public InheritanceQuery query() {
        return query;
    }

    /** What is demanded. */
    public Demand demand() {
        return demand;
    }

    /** The standard that was asked about. */
    public Standard standard() {
        return standard;
    }

    /** What is said of every assessable requirement, those out of scope included, in document order. */
    public List<Inherited> findings() {
        return findings;
    }

    /** The findings with one of some states, in document order. */
    public List<Inherited> findings(State first, State... more) {
        Set<State> wanted = EnumSet.of(first, more);
        return findings.stream().filter(f -> wanted.contains(f.state())).collect(Collectors.toUnmodifiableList());
    }

    /**
     * What is said of one requirement, headings included.
     *
     * @throws io.crosswalk.standard.UnknownNameException naming near misses, if the standard has no such requirement
     */
    public Inherited finding(String local) {
        return requireNonNull(byId.get(standard.requirement(local).local()));
    }

    /** How many assessable requirements are in each state, in the order of the states; every state is there. */
    public Map<State, Integer> totals() {
        Map<State, Integer> totals = new EnumMap<>(State.class);
        for (State state : State.values()) {
            totals.put(state, findings(state).size());
        }
        return Collections.unmodifiableMap(totals);
    }

    /**
     * What ends when, from the first day demanded on, by day.
     *
     * <p>A requirement falls once, after the last day on which what is shown of it now is still shown.
     */
    public List<Expiry> expiries() {
        Map<LocalDate, List<String>> ending = new TreeMap<>();
        Map<LocalDate, List<RequirementId>> falling = new TreeMap<>();
        outlook.lastDays()
                .forEach((id, day) ->
                        ending.computeIfAbsent(day, d -> new ArrayList<>()).add(id));
        findings.forEach(f -> f.validUntil()
                .ifPresent(day -> falling.computeIfAbsent(day, d -> new ArrayList<>())
                        .add(f.requirement().id())));
        falling.keySet().forEach(day -> ending.computeIfAbsent(day, d -> new ArrayList<>()));
        return ending.entrySet().stream()
                .filter(e -> !e.getKey().isBefore(demand.days().first())
                        && !e.getKey().equals(LocalDate.MAX))
                .map(e -> new Expiry(
                        e.getKey(),
                        e.getValue().stream().sorted().toList(),
                        falling.getOrDefault(e.getKey(), List.of())))
                .collect(Collectors.toUnmodifiableList());
    }

    /** For each organization that we depend on, how many days before the last one demanded its last report ends; none that reaches it. */
    public List<ReportGap> reportGaps() {
        return outlook.gaps();
    }

    /**
     * The requirements of which another answer to the same demand shows less, in document order: a lower state, or the same with more missing.
     *
     * @throws IllegalArgumentException if it is an answer about another standard or demand
     */
    public List<Fall> falls(Inheritance after) {
        if (!after.standard.equals(standard) || !after.demand.equals(demand)) {
            throw new IllegalArgumentException("answers to different questions: " + query + " and " + after.query);
        }
        List<Fall> falls = new ArrayList<>();
        for (Inherited before : findings) {
            Inherited then = after.finding(before.requirement().local());
            boolean isLess = before.state() != then.state()
                    ? then.state().isAtMost(before.state())
                    : !then.missing().equals(before.missing());
            if (isLess) {
                falls.add(new Fall(before.requirement().id(), before.state(), then.state()));
            }
        }
        return List.copyOf(falls);
    }

    /** The question and the counts. */
    @Override
    public String toString() {
        return query + " " + totals();
    }
}
