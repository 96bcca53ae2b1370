package io.crosswalk.examples;

import static io.crosswalk.relation.Relationship.INTERSECTS_WITH;
import static io.crosswalk.relation.Relationship.SUPERSET_OF;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Verdict;
import io.crosswalk.relation.Argument;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Rationale;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.List;

/** Our own control list, mapped in code: which ISO/IEC 27001:2022 controls does it cover? No file is involved. */
public final class PrivateStandard {
    private PrivateStandard() {}

    /** Prints what our three controls cover. */
    public static void main(String[] args) {
        Standard acme = Standard.builder(StandardId.parse("acme:2026"), "Acme control list")
                .publisher("Acme")
                .nature("own controls")
                .add("LOG-1", RequirementKind.CONTROL, "Collect, keep and protect logs of every production system")
                .add("LOG-2", RequirementKind.CONTROL, "Review alerts raised from logs every working day")
                .add("PHY-1", RequirementKind.CONTROL, "Badge readers and guards at every entrance")
                .build();
        Standard iso = Catalogs.bundled().standard("iso27001:2022");

        MappingSet mappings = MappingSet.builder("acme-to-iso27001", acme.id(), iso.id())
                .version("1")
                .rationale(Rationale.FUNCTIONAL)
                .confidence(Confidence.HIGH)
                .provenance(Provenance.by("Acme security team"))
                .add(Mapping.builder(
                                List.of(
                                        acme.id().requirement("LOG-1"),
                                        acme.id().requirement("LOG-2")),
                                SUPERSET_OF,
                                List.of(iso.id().requirement("A.8.15")))
                        .argument(Argument.shared(
                                "Logs are produced, kept and protected by LOG-1, and analysed by LOG-2."))
                        .build())
                .add("LOG-1", INTERSECTS_WITH, "A.8.15")
                .add("LOG-2", INTERSECTS_WITH, "A.8.15")
                .add("PHY-1", SUPERSET_OF, "A.7.2")
                .build();

        Crosswalk crosswalk =
                Crosswalk.of(List.of(acme, iso), List.of(mappings)).orThrow();
        CoverageQuery.of(iso.id())
                .from(acme.id())
                .ask(crosswalk)
                .findings(Verdict.COVERED)
                .forEach(finding -> System.out.println(finding.explain()));
    }
}
