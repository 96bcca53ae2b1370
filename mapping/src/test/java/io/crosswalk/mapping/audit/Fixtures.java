package io.crosswalk.mapping.audit;

import static io.crosswalk.relation.Relationship.INTERSECTS_WITH;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.Status;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Three small standards and mapping sets between them. */
final class Fixtures {
    static final StandardId A = StandardId.parse("a:1");
    static final StandardId B = StandardId.parse("b:1");
    static final StandardId C = StandardId.parse("c:1");

    private Fixtures() {}

    /** The requirements 1 to 3, and P with the children P1 to P3 of which the last is withdrawn. */
    private static Standard standard(StandardId id) {
        Standard.Builder standard = Standard.builder(id, "Standard " + id.slug());
        for (String local : List.of("1", "2", "3")) {
            standard.add(local, RequirementKind.CONTROL, "about " + local);
        }
        standard.add(Requirement.builder(id.requirement("P"), RequirementKind.GROUP, "parent")
                .assessable(false)
                .build());
        for (String local : List.of("P1", "P2", "P3")) {
            Requirement.Builder child = Requirement.builder(
                            id.requirement(local), RequirementKind.CONTROL, "about " + local)
                    .under("P", HierarchyKind.GROUPING);
            if (local.equals("P3")) {
                child.assessable(false).status(Status.WITHDRAWN);
            }
            standard.add(child.build());
        }
        return standard.build();
    }

    static MappingSet.Builder set(String id, StandardId source, StandardId target) {
        return MappingSet.builder(id, source, target).version("1").rationale(Rationale.SEMANTIC);
    }

    static Crosswalk crosswalk(List<MappingSet> sets) {
        return Crosswalk.of(Stream.of(A, B, C).map(Fixtures::standard).collect(Collectors.toList()), sets)
                .orThrow();
    }

    static Audit audit(MappingSet.Builder... sets) {
        return Audit.of(crosswalk(Stream.of(sets).map(MappingSet.Builder::build).collect(Collectors.toList())));
    }

    /** What a lint found, without standard ids' editions. */
    static List<String> found(Lint lint, MappingSet.Builder... sets) {
        return audit(sets).findings().stream()
                .filter(f -> f.lint() == lint)
                .map(f -> f.place() + ": " + f.text())
                .collect(Collectors.toList());
    }

    static Mapping lists(StandardId from, String sources, Relationship word, StandardId to, String targets) {
        return Mapping.builder(
                        Stream.of(sources.split(" ")).map(from::requirement).collect(Collectors.toList()),
                        word,
                        Stream.of(targets.split(" ")).map(to::requirement).collect(Collectors.toList()))
                .build();
    }

    /** Case M1: A to B to C, and from some of A to C. */
    static MappingSet.Builder[] chain(Relationship word, String... sources) {
        MappingSet.Builder ac = set("ac", A, C);
        Stream.of(sources).forEach(s -> ac.add(s, word, "1"));
        return new MappingSet.Builder[] {
            set("ab", A, B).add("1", INTERSECTS_WITH, "1").add("2", INTERSECTS_WITH, "1"),
            set("bc", B, C).add("1", INTERSECTS_WITH, "1"),
            ac
        };
    }
}
