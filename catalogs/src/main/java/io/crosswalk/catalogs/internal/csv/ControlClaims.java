package io.crosswalk.catalogs.internal.csv;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.SetKind;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the rows of a control list claim, row by row, and the mapping sets that it amounts to. */
final class ControlClaims {
    /** What one row claims of one requirement; no group is empty text. */
    record Claim(
            String control,
            Relationship relationship,
            RequirementId target,
            String group,
            Optional<Confidence> confidence,
            String remarks,
            Location place) {
        private List<String> pair() {
            return List.of(control, target.toString(), group);
        }

        private List<String> cover() {
            return List.of(group, target.toString());
        }

        private boolean says(Claim other) {
            return relationship == other.relationship
                    && confidence.equals(other.confidence)
                    && remarks.equals(other.remarks);
        }
    }

    private final Log log;
    private final Map<List<String>, Claim> claims = new LinkedHashMap<>();
    private final Set<String> incomplete = new HashSet<>();

    ControlClaims(Log log) {
        this.log = log;
    }

    /** Takes a claim, unless an earlier row says the same or otherwise, which is reported then. */
    void add(Claim claim) {
        Claim before = claims.putIfAbsent(claim.pair(), claim);
        if (before != null && before.says(claim)) {
            log.add(Code.DUPLICATE_MAPPING
                    .info("an earlier row says the same: taken once")
                    .at(claim.place)
                    .quoting(claim.target.toString())
                    .then(Action.REPAIRED));
            log.repaired(1);
        } else if (before != null) {
            String why = "an earlier row relates " + claim.control + " to it as " + before.relationship
                    + ", or in other words; this one as " + claim.relationship;
            log.refuse(Code.DUPLICATE_MAPPING, why, claim.place, claim.target.toString());
            log.refused(1);
            lacksOne(claim.group);
        }
    }

    /** Takes note that a row of a group was refused: what is left of it must not cover what it covered as a whole. */
    void lacksOne(String group) {
        incomplete.add(group);
    }

    /** Leaves out what some controls claim. */
    void drop(Set<String> controls) {
        claims.values().removeIf(claim -> {
            boolean theirs = controls.contains(claim.control);
            if (theirs) {
                log.refused(1);
                lacksOne(claim.group);
            }
            return theirs;
        });
    }

    /** A set for each standard that is claimed, in the order of first mention; {@code provenance} is asked once, if there is any. */
    List<MappingSet> sets(Csv csv, Supplier<Provenance> provenance) {
        StandardId source = csv.standard().orElseThrow();
        Map<StandardId, List<Mapping>> mappings = new LinkedHashMap<>();
        Map<List<String>, List<Claim>> covers = new LinkedHashMap<>();
        claims.values().stream()
                .filter(claim -> !claim.group.isEmpty())
                .forEach(claim -> covers.computeIfAbsent(claim.cover(), key -> new ArrayList<>())
                        .add(claim));
        Set<List<String>> singles = new HashSet<>(claims.keySet());
        for (Claim claim : claims.values()) {
            List<Mapping> of = mappings.computeIfAbsent(claim.target.standard(), key -> new ArrayList<>());
            List<Claim> together = covers.getOrDefault(claim.cover(), List.of());
            if (claim.group.isEmpty()) {
                of.add(mapping(source, List.of(claim), claim.relationship));
                continue;
            }
            if (together.get(0) == claim && isWhole(together, csv.isWhole())) {
                of.add(mapping(source, together, Relationship.SUPERSET_OF));
            }
            if (singles.add(List.of(claim.control, claim.target.toString(), ""))) {
                of.add(mapping(source, List.of(claim), Relationship.INTERSECTS_WITH));
            }
        }
        log.kept(mappings.values().stream().mapToLong(List::size).sum());
        if (mappings.isEmpty()) {
            return List.of();
        }
        Provenance whose = provenance.get();
        return mappings.entrySet().stream()
                .map(entry -> set(source, entry.getKey(), entry.getValue(), whose))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Whether the controls of a joint cover are all there and agree; if not, that has been reported. */
    private boolean isWhole(List<Claim> together, boolean documentIsWhole) {
        Claim first = together.get(0);
        Optional<String> complaint = Optional.empty();
        if (!documentIsWhole || incomplete.contains(first.group)) {
            complaint = Optional.of("left out, since a row that belongs to it, or may, was refused:"
                    + " fewer controls would cover what all of them are claimed to");
        } else if (together.size() == 1) {
            complaint = Optional.of("one control is no group: clear the cell, or add the other controls");
        } else if (together.stream()
                        .flatMap(c -> c.confidence.stream())
                        .distinct()
                        .count()
                > 1) {
            complaint = Optional.of("the rows of a group state one confidence");
        }
        complaint.ifPresent(why -> {
            log.refuse(Code.GROUP, why, first.place, first.group);
            log.refused(1);
        });
        return complaint.isEmpty();
    }

    private static Mapping mapping(StandardId source, List<Claim> together, Relationship relationship) {
        Claim first = together.get(0);
        Mapping.Builder mapping = Mapping.builder(
                        together.stream()
                                .map(claim -> source.requirement(claim.control))
                                .collect(Collectors.toUnmodifiableList()),
                        relationship,
                        List.of(first.target))
                .location(first.place);
        together.stream()
                .flatMap(claim -> claim.confidence.stream())
                .findFirst()
                .ifPresent(mapping::confidence);
        String remarks = together.stream()
                .filter(claim -> !claim.remarks.isEmpty())
                .map(claim -> together.size() == 1 ? claim.remarks : claim.control + ": " + claim.remarks)
                .collect(Collectors.joining("; "));
        if (!remarks.isEmpty()) {
            mapping.remarks(remarks);
        }
        return mapping.build();
    }

    private static MappingSet set(StandardId source, StandardId target, List<Mapping> mappings, Provenance whose) {
        String id = (source + "_" + target).replace(':', '-');
        // two ids of the greatest length are one character too long for a set's
        MappingSet.Builder set = MappingSet.builder(id.substring(0, Math.min(200, id.length())), source, target)
                .kind(SetKind.AUTHORED)
                .rationale(Rationale.FUNCTIONAL)
                .provenance(whose);
        mappings.forEach(set::add);
        return set.build();
    }
}
