package io.crosswalk.mapping.report;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.entailment.Absence;
import io.crosswalk.mapping.entailment.Entailment;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.Argument;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Strength;
import io.crosswalk.relation.Succession;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The claims between two standards as rows, one for each pair and claim.
 *
 * <p>The relationship of a row is always true of the pair alone; rows of one joint cover share a group and carry the word that holds of the
 * whole lists.
 */
public final class MappingTable {
    private static final List<String> COLUMNS = List.of(
            "source_id",
            "target_id",
            "relationship",
            "rationale",
            "strength",
            "confidence",
            "group",
            "group_relationship",
            "set",
            "remarks",
            "succession");

    /** The words that say something of a pair, the strongest first. */
    private static final List<Relationship> WORDS = List.of(
            Relationship.EQUAL_TO,
            Relationship.SUBSET_OF,
            Relationship.SUPERSET_OF,
            Relationship.NO_RELATIONSHIP,
            Relationship.INTERSECTS_WITH);

    private record Row(int source, int target, String set, int ordinal, List<String> cells) {}

    private MappingTable() {}

    /**
     * The rows from one standard to another, in document order of source, then target, then set; a set that exists the other way round is
     * inverted. Ids are local.
     *
     * @throws io.crosswalk.standard.UnknownNameException if the crosswalk has no such standard
     */
    public static Table between(Crosswalk crosswalk, StandardId source, StandardId target, Policy policy) {
        Standard from = crosswalk.standard(source);
        Standard to = crosswalk.standard(target);
        Network network = crosswalk.network();
        List<Row> rows = new ArrayList<>();
        for (Claim claim : network.claims()) {
            claim.set()
                    .filter(set -> joins(set, source, target) && network.lets(policy, claim))
                    .ifPresent(set -> add(rows, set, claim, from, to));
        }
        rows.sort(Comparator.comparingInt(Row::source)
                .thenComparingInt(Row::target)
                .thenComparing(Row::set)
                .thenComparingInt(Row::ordinal));
        return Table.of(COLUMNS, rows.stream().map(Row::cells).collect(Collectors.toList()));
    }

    /**
     * What is entailed between the assessable requirements of two standards beyond what mappings of the pair assert, in the columns of
     * {@link #between}: the strongest word that is true of the pair, the least trust of its claims as confidence, every set that it
     * rests on, and its proof as remarks. In document order of source, then target. Only such words stand here as a mapping could say;
     * that one requirement is not contained in another is left to {@link EntailmentReport}.
     *
     * @throws io.crosswalk.standard.UnknownNameException if the crosswalk has no such standard
     */
    public static Table derived(Crosswalk crosswalk, StandardId source, StandardId target, Policy policy) {
        List<List<String>> rows = crosswalk
                .network()
                .relations(assessable(crosswalk, source), assessable(crosswalk, target), policy, Reading.WEAK)
                .stream()
                .flatMap(e -> beyondAssertion(e).map(word -> cells(e, word)).stream())
                .collect(Collectors.toList());
        return Table.of(COLUMNS, rows);
    }

    private static List<RequirementId> assessable(Crosswalk crosswalk, StandardId id) {
        return crosswalk.standard(id).assessable().stream().map(Requirement::id).collect(Collectors.toList());
    }

    /** The word for what is entailed; empty if there is none or one mapping of the pair says as much. */
    private static Optional<Relationship> beyondAssertion(Entailment entailment) {
        boolean said = entailment.asserted().stream()
                .map(claim -> ofMembers(claim, entailment.left()).under(Reading.WEAK))
                .anyMatch(says -> says.isWithin(entailment.relation()));
        return said || entailment.relation().isContradiction()
                ? Optional.empty()
                : WORDS.stream()
                        .filter(word -> entailment.relation().isWithin(word.under(Reading.WEAK)))
                        .findFirst();
    }

    private static Relationship ofMembers(Claim claim, RequirementId left) {
        Relationship word = claim.mapping().orElseThrow().ofMembers();
        return claim.source().members().contains(left) ? word : word.inverse();
    }

    private static List<String> cells(Entailment entailment, Relationship word) {
        String sets = Stream.concat(
                        entailment.claims().stream().flatMap(claim -> claim.set().stream()),
                        entailment.absences().stream().map(Absence::set))
                .map(MappingSet::reference)
                .distinct()
                .collect(Collectors.joining(" "));
        String proof = EntailmentReport.proof(entailment);
        String trust = entailment.trust().toString();
        return List.of(
                entailment.left().local(),
                entailment.right().local(),
                word.toString(),
                "",
                "",
                trust,
                "",
                "",
                sets,
                proof,
                "");
    }

    private static boolean joins(MappingSet set, StandardId one, StandardId other) {
        return (set.source().equals(one) && set.target().equals(other))
                || (set.source().equals(other) && set.target().equals(one));
    }

    private static void add(List<Row> rows, MappingSet set, Claim claim, Standard from, Standard to) {
        Mapping asserted = claim.mapping().orElseThrow();
        Mapping mapping = set.source().equals(from.id()) ? asserted : asserted.inverse();
        for (RequirementId source : mapping.sources()) {
            for (RequirementId target : mapping.targets()) {
                rows.add(new Row(
                        from.position(source.local()),
                        to.position(target.local()),
                        set.id(),
                        claim.ordinal(),
                        cells(set, claim.ordinal(), mapping, source, target)));
            }
        }
    }

    private static List<String> cells(
            MappingSet set, int ordinal, Mapping mapping, RequirementId source, RequirementId target) {
        boolean joint = !mapping.isPair();
        Argument argument = mapping.argument();
        String remarks = Stream.concat(Stream.of(argument.text()), mapping.remarks().stream())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" "));
        return List.of(
                source.local(),
                target.local(),
                mapping.ofMembers().toString(),
                set.rationaleOf(mapping).map(Rationale::toString).orElse(""),
                mapping.strength().map(Strength::toString).orElse(""),
                set.confidenceOf(mapping).map(Confidence::toString).orElse(""),
                joint ? set.id() + "#" + ordinal : "",
                joint ? mapping.relationship().toString() : "",
                set.reference(),
                remarks,
                mapping.succession().map(Succession::toString).orElse(""));
    }
}
