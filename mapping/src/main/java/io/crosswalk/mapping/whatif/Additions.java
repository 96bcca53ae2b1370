package io.crosswalk.mapping.whatif;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What some scenarios add, linked once together with the crosswalk; every scenario switches off what it does not add. */
final class Additions {
    private static final int LONGEST = 180;

    private final Map<MappingSet, String> ids = new LinkedHashMap<>();
    private final Loaded<Crosswalk> linked;

    Additions(Crosswalk crosswalk, Collection<Plan> plans) {
        Set<String> taken =
                crosswalk.mappingSets().stream().map(MappingSet::id).collect(Collectors.toCollection(HashSet::new));
        plans.stream().flatMap(p -> p.addedSets.stream()).distinct().forEach(set -> {
            String id = freeId(set.id(), taken);
            taken.add(id);
            ids.put(set, id);
        });
        Set<Standard> standards = plans.stream()
                .flatMap(p -> p.addedStandards.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        this.linked = ids.isEmpty() && standards.isEmpty()
                ? Loaded.of(crosswalk, List.of(), Tally.NONE)
                : link(crosswalk, standards);
    }

    /** The id of a set, or one like it that the crosswalk does not have: what is dropped with a set must not drop its copy. */
    private static String freeId(String wanted, Set<String> taken) {
        String id = wanted;
        for (int n = 1; taken.contains(id); n++) {
            id = wanted.substring(0, Math.min(LONGEST, wanted.length())) + "_added" + n;
        }
        return id;
    }

    private static MappingSet renamed(MappingSet set, String id) {
        MappingSet.Builder renamed = MappingSet.builder(id, set.source(), set.target())
                .version(set.version())
                .kind(set.kind())
                .exhaustive(set.isExhaustive())
                .provenance(set.provenance());
        set.title().ifPresent(renamed::title);
        set.reading().ifPresent(renamed::reading);
        set.rationale().ifPresent(renamed::rationale);
        set.confidence().ifPresent(renamed::confidence);
        set.extensions().forEach(renamed::extension);
        set.mappings().forEach(renamed::add);
        set.unmapped().forEach(renamed::add);
        return renamed.build();
    }

    private Loaded<Crosswalk> link(Crosswalk crosswalk, Collection<Standard> standards) {
        List<MappingSet> sets = new ArrayList<>();
        ids.forEach((set, id) -> sets.add(renamed(set, id)));
        Loaded<Crosswalk> all =
                crosswalk.toBuilder().standards(standards).mappingSets(sets).build();
        long own = crosswalk.mappingSets().stream()
                .mapToLong(s -> s.mappings().size() + s.unmapped().size())
                .sum();
        Tally tally = all.tally();
        return Loaded.of(
                all.value(), all.diagnostics(), new Tally(tally.kept() - own, tally.repaired(), tally.refused()));
    }

    /** The crosswalk with everything that any scenario adds, and what was noticed about it. */
    Loaded<Crosswalk> linked() {
        return linked;
    }

    /** The id under which an added set is linked. */
    String idOf(MappingSet added) {
        return requireNonNull(ids.get(added));
    }

    /** The claims that a question uses, those that are added among them. */
    Policy usedBy(CoverageQuery query) {
        Optional<Set<String>> sets = query.policy().sets().map(chosen -> {
            Set<String> more = new TreeSet<>(chosen);
            linked.value().mappingSets().stream()
                    .map(MappingSet::id)
                    .filter(ids::containsValue)
                    .forEach(more::add);
            return more;
        });
        return new Policy(sets, query.policy().atLeast());
    }
}
