package io.crosswalk.mapping;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.TrustPolicy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.UnknownNameException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Resolves every id that mapping sets name, accounts for every row, and compiles what is left. */
final class Linking {
    private static final Comparator<Claim> CANONICAL = Comparator.comparing(Claim::source)
            .thenComparing(Claim::target)
            .thenComparing(Claim::relationship)
            .thenComparing(Claim::authority)
            .thenComparing(Linking::wording)
            .thenComparing(Claim::ordinal);

    private final Map<String, Reading> chosen;
    private final TrustPolicy trust;
    private final Map<StandardId, Standard> standards = new TreeMap<>();
    private final Map<String, MappingSet> given = new LinkedHashMap<>();
    private final Map<String, MappingSet> sets = new LinkedHashMap<>();
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Ids ids = new Ids(standards);

    /** What else the mapping says, so that the order of two rows about the same pair does not decide which is quoted. */
    private static String wording(Claim claim) {
        return claim.mapping()
                .map(m -> m.confidence() + "\n" + m.rationale() + "\n" + m.strength() + "\n" + m.argument() + "\n"
                        + m.remarks())
                .orElse("");
    }

    Linking(Map<String, Reading> chosen, TrustPolicy trust) {
        this.chosen = chosen;
        this.trust = trust;
    }

    Loaded<Crosswalk> link(Collection<Standard> givenStandards, Collection<MappingSet> givenSets) {
        givenStandards.forEach(this::add);
        givenSets.forEach(this::add);
        for (String id : chosen.keySet()) {
            if (givenSets.stream().noneMatch(s -> s.id().equals(id))) {
                throw new UnknownNameException("no mapping set \"" + id + "\"; there are " + sets.keySet());
            }
        }
        sets.values().forEach(set -> readings.put(set.id(), readingOf(set)));
        List<Standard> sorted = List.copyOf(standards.values());
        Network network = Network.compile(sorted, claims(), readings, trust);
        return Loaded.of(
                new Crosswalk(sorted, sets.values(), network, readings, trust), ids.diagnostics(), ids.tally());
    }

    private void add(Standard standard) {
        Standard earlier = standards.putIfAbsent(standard.id(), standard);
        if (earlier != null && !earlier.equals(standard)) {
            ids.report(Diagnostic.error(
                            "standard-twice",
                            "two different standards are named " + standard.id() + "; the second is left out")
                    .then(Action.REFUSED));
        }
    }

    private void add(MappingSet set) {
        MappingSet earlier = given.get(set.id());
        Optional<String> unknown = Stream.of(set.source(), set.target())
                .filter(id -> !standards.containsKey(id))
                .map(StandardId::toString)
                .findFirst();
        if (earlier != null) {
            if (!earlier.equals(set)) {
                refuse(
                        set,
                        "set-twice",
                        "two different mapping sets are named " + set.id() + "; the second is left out");
            }
        } else if (unknown.isPresent()) {
            refuse(
                    set,
                    "unknown-standard",
                    "mapping set " + set.id() + " needs " + unknown.get() + ", which is not here");
        } else {
            given.put(set.id(), set);
            sets.put(set.id(), resolved(set));
        }
    }

    private void refuse(MappingSet set, String code, String why) {
        ids.report(Diagnostic.error(code, why).then(Action.REFUSED));
        ids.refuse(set.mappings().size() + set.unmapped().size());
    }

    private MappingSet resolved(MappingSet set) {
        MappingSet.Builder resolved = MappingSet.builder(set.id(), set.source(), set.target())
                .version(set.version())
                .kind(set.kind())
                .exhaustive(set.isExhaustive())
                .provenance(set.provenance());
        set.title().ifPresent(resolved::title);
        set.reading().ifPresent(resolved::reading);
        set.rationale().ifPresent(resolved::rationale);
        set.confidence().ifPresent(resolved::confidence);
        set.extensions().forEach(resolved::extension);
        set.mappings().forEach(m -> resolve(set, m).ifPresent(resolved::add));
        set.unmapped().forEach(u -> resolve(set, u).ifPresent(resolved::add));
        return resolved.build();
    }

    private Optional<Mapping> resolve(MappingSet set, Mapping mapping) {
        Ids.Row row = ids.row("in " + set.reference() + ": ", mapping.toString(), mapping.location());
        List<RequirementId> sources = row.resolve(mapping.sources());
        List<RequirementId> targets = row.resolve(mapping.targets());
        return row.done() ? Optional.of(mapping.withEnds(sources, targets)) : Optional.empty();
    }

    private Optional<Unmapped> resolve(MappingSet set, Unmapped entry) {
        Ids.Row row = ids.row("in " + set.reference() + ": ", "unmapped " + entry.id(), Optional.empty());
        List<RequirementId> id = row.resolve(List.of(entry.id()));
        return row.done() ? Optional.of(new Unmapped(entry.side(), id.get(0), entry.reason())) : Optional.empty();
    }

    static Loaded<Assessment> resolve(Assessment assessment, Map<StandardId, Standard> standards) {
        Ids ids = new Ids(standards);
        Map<RequirementId, Satisfaction> statuses = new LinkedHashMap<>();
        Map<RequirementId, Location> places = new LinkedHashMap<>();
        assessment.statuses().forEach((written, status) -> {
            Ids.Row row = ids.row("", written.toString(), assessment.location(written));
            List<RequirementId> id = row.resolve(List.of(written));
            if (row.done()) {
                statuses.put(id.get(0), status);
                assessment.location(written).ifPresent(place -> places.put(id.get(0), place));
            }
        });
        return Loaded.of(Assessment.of(statuses).at(places), ids.diagnostics(), ids.tally());
    }

    private Reading readingOf(MappingSet set) {
        Reading given = chosen.get(set.id());
        if (given != null) {
            return given;
        }
        if (set.reading().isPresent()) {
            return set.reading().get();
        }
        boolean saysOnlyIntersects = !set.mappings().isEmpty()
                && set.mappings().stream()
                        .allMatch(m -> m.relationship() == Relationship.INTERSECTS_WITH
                                && set.rationaleOf(m).isEmpty());
        if (saysOnlyIntersects) {
            ids.report(Diagnostic.info(
                    "read-as-candidate",
                    "mapping set " + set.reference()
                            + " says nothing but intersects-with and gives no rationale: its pairs"
                            + " are read as candidates; state a reading for the set to override"));
            return Reading.CANDIDATE;
        }
        return Reading.WEAK;
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        Set<Claim> members = new LinkedHashSet<>();
        for (MappingSet set : sets.values()) {
            for (int ordinal = 1; ordinal <= set.mappings().size(); ordinal++) {
                Claim claim = Claim.asserted(set, ordinal);
                claims.add(claim);
                Stream.of(claim.source(), claim.target())
                        .filter(Vertex::isUnion)
                        .forEach(union -> union.members().forEach(m -> members.add(Claim.member(Vertex.of(m), union))));
            }
        }
        claims.sort(CANONICAL);
        standards
                .values()
                .forEach(s -> s.requirements().forEach(r -> parentClaim(s, r).ifPresent(claims::add)));
        members.stream().sorted(CANONICAL).forEach(claims::add);
        return claims;
    }

    private static Optional<Claim> parentClaim(Standard standard, Requirement child) {
        HierarchyKind kind = child.hierarchy();
        return child.parent()
                .map(parent -> Claim.hierarchy(
                        Vertex.of(child.id()), kind, Vertex.of(standard.id().requirement(parent))));
    }
}
