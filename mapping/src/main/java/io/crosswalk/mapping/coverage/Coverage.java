package io.crosswalk.mapping.coverage;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answer to a {@link CoverageQuery}: a finding for every assessable requirement, with totals.
 *
 * <p>Immutable and safe to share; findings are in document order. Headings have a finding too, by the same rules, but are never
 * counted.
 */
public final class Coverage {
    private final CoverageQuery query;
    private final Standard standard;
    private final Map<String, Finding> byId;
    private final List<Finding> findings;
    private final List<MappingSet> sets;
    private final List<Diagnostic> notices;

    Coverage(
            CoverageQuery query,
            Standard standard,
            List<Finding> all,
            List<MappingSet> consulted,
            List<Diagnostic> notices) {
        this.notices = List.copyOf(notices);
        this.query = query;
        this.standard = standard;
        this.byId = new LinkedHashMap<>();
        all.forEach(f -> byId.put(f.requirement().local(), f));
        this.findings =
                all.stream().filter(f -> f.requirement().isAssessable()).collect(Collectors.toUnmodifiableList());
        this.sets = List.copyOf(consulted);
    }

    /** The question. */
    public CoverageQuery query() {
        return query;
    }

    /** The standard that was asked about. */
    public Standard standard() {
        return standard;
    }

    /** What is said of every assessable requirement, those out of scope included, in document order. */
    public List<Finding> findings() {
        return findings;
    }

    /** The findings with one of some verdicts, in document order. */
    public List<Finding> findings(Verdict first, Verdict... more) {
        Set<Verdict> wanted = EnumSet.of(first, more);
        return findings.stream().filter(f -> wanted.contains(f.verdict())).collect(Collectors.toUnmodifiableList());
    }

    /**
     * What is said of one requirement, headings included.
     *
     * @throws io.crosswalk.standard.UnknownNameException naming near misses, if the standard has no such requirement
     */
    public Finding finding(String local) {
        return requireNonNull(byId.get(standard.requirement(local).local()));
    }

    /** The counts over the whole standard. */
    public Totals totals() {
        return totals(findings);
    }

    /** The counts of each section of the standard, in its order. */
    public Map<Section, Totals> sections() {
        return rollUp(
                standard.sections(),
                section -> section.roots().stream()
                        .flatMap(root -> standard.subtree(standard.requirement(root)).stream()));
    }

    private <K> Map<K, Totals> rollUp(List<K> keys, Function<K, Stream<Requirement>> members) {
        Map<K, Totals> totals = new LinkedHashMap<>();
        for (K key : keys) {
            List<Finding> of = new ArrayList<>();
            members.apply(key).filter(Requirement::isAssessable).forEach(r -> of.add(finding(r.local())));
            totals.put(key, totals(of));
        }
        return Collections.unmodifiableMap(totals);
    }

    private static Totals totals(List<Finding> of) {
        return Totals.of(of.stream().map(Finding::verdict).collect(Collectors.toList()));
    }

    /**
     * What the scopes of the query deserve to have said: a customary value left out ({@code customary-left-out}), an alternative that
     * stands for a requirement ({@code alternative-documented}), a requirement of the target that its scope leaves out by name and
     * what is given shows in operation ({@code excluded-but-operating}).
     */
    public List<Diagnostic> notices() {
        return notices;
    }

    /** The mapping sets that could be used, by id: those of the query's choice, otherwise all of the crosswalk. */
    public List<MappingSet> consulted() {
        return sets;
    }

    /** The mapping sets on which some verdict rests, by id. */
    public List<MappingSet> restsOn() {
        Map<String, MappingSet> used = new TreeMap<>();
        findings.stream()
                .flatMap(f -> f.because().stream())
                .map(Claim::set)
                .forEach(set -> set.ifPresent(s -> used.put(s.id(), s)));
        return List.copyOf(used.values());
    }

    /** The question and the counts. */
    @Override
    public String toString() {
        Totals totals = totals();
        return query + " " + totals.of(Verdict.COVERED) + " covered, "
                + (totals.touched() - totals.guaranteed()) + " partly, "
                + (totals.applicable() - totals.touched()) + " neither, of " + totals.applicable();
    }
}
