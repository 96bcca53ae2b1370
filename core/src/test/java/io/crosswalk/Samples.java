package io.crosswalk;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.AttestationReport;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Counting;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.EvidenceRule;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.evidence.EvidenceScope;
import io.crosswalk.evidence.Origin;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Population;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.evidence.SubserviceOrganization;
import io.crosswalk.evidence.SubserviceOrganization.Treatment;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.evidence.Window;
import io.crosswalk.evidence.Windows;
import io.crosswalk.relation.Argument;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Strength;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.Alias;
import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Link;
import io.crosswalk.standard.LinkKind;
import io.crosswalk.standard.Overlay;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Role;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Search;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardDiff;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StandardNames;
import io.crosswalk.standard.StatedScope;
import io.crosswalk.standard.Statement;
import io.crosswalk.standard.Weeks;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One value of every public type, each collection in it filled. */
final class Samples {
    private static final StandardId ISO = StandardId.parse("iso27001:2022");
    private static final StandardId SOC2 = StandardId.parse("soc2:2017");
    private static final Location PLACE = Location.of("set.csv", 7, 1);
    private static final Requirement A5 = Requirement.builder(
                    ISO.requirement("A.5"), RequirementKind.GROUP, "Organizational")
            .build();
    private static final Requirement A515 = Requirement.builder(
                    ISO.requirement("A.5.15"), RequirementKind.CONTROL, "Access control")
            .under("A.5", HierarchyKind.GROUPING)
            .text("our words")
            .roles(List.of(Role.CONTROLLER))
            .attribute("type", List.of("preventive"))
            .aliases(List.of("Annex A 5.15"))
            .extension("x", "1")
            .build();
    private static final Attribution RULE = Attribution.rule("a document, 1");
    private static final Profile PROFILE = Profile.builder()
            .add(new Statement(Aspect.SCOPE, "our words", RULE))
            .add(Phase.builder("gap-analysis", "Gap analysis", RULE).build())
            .add(Phase.builder("stage-1", "Stage 1 audit", RULE)
                    .actor("certification body")
                    .deliverable("report")
                    .after(List.of("gap-analysis"))
                    .length(new Weeks(1, 2, RULE))
                    .due(java.time.Period.ofMonths(6))
                    .recurrence(java.time.Period.ofYears(3))
                    .optional(true)
                    .assurance(true)
                    .build())
            .add(new Link(LinkKind.BUILT_ON, StandardId.parse("iso27001:2013"), "", RULE))
            .build();
    private static final Standard STANDARD = Standard.builder(ISO, "ISMS")
            .aliases(List.of(Alias.of("ISO/IEC 27001:2022")))
            .choices(List.of("type", "role"))
            .customary("type", List.of("preventive"))
            .alternative("type", List.of("preventive"))
            .sections(List.of(new Section("Annex A", List.of("A.5"), true)))
            .sources(List.of("a document"))
            .supersedes(StandardId.parse("iso27001:2013"))
            .profile(PROFILE)
            .extension("x", "1")
            .add(A5)
            .add(A515)
            .add(Requirement.builder(ISO.requirement("A.5.16"), RequirementKind.CONTROL, "Identities")
                    .under("A.5", HierarchyKind.GROUPING)
                    .build())
            .add("A.6", RequirementKind.CONTROL, "People")
            .build();
    private static final Overlay OVERLAY = Overlay.of(ISO, "our copy")
            .language("de")
            .with("A.5.15", new Overlay.Wording(Optional.of("Zugang"), Optional.empty()))
            .at(Map.of("A.5.15", PLACE));
    private static final StatedScope STATED =
            StatedScope.of(ISO, List.of(StatedScope.Entry.of(StatedScope.Kind.CHOICE, "type", List.of("preventive"))));
    private static final Standard UNDER_OVERLAY = STANDARD.with(OVERLAY).orThrow();
    private static final Standard EARLIER = Standard.builder(StandardId.parse("iso27001:2013"), "ISMS")
            .add("A.5.15", RequirementKind.CONTROL, "Access")
            .add("A.5.99", RequirementKind.CONTROL, "Gone")
            .build();
    private static final StandardDiff DIFF = StandardDiff.between(EARLIER, STANDARD);
    private static final Scope SCOPE = Scope.builder(STANDARD)
            .choose("type", List.of("preventive"))
            .processing("payroll", List.of(Role.CONTROLLER))
            .include("A.6", "because")
            .alternative("A.5.15", "memo 7")
            .notImplemented("A.6")
            .add("own-1", "Ours")
            .exclude("A.5.16", "No identities")
            .build();
    private static final Mapping MAPPING = Mapping.builder(
                    List.of(SOC2.requirement("CC6.1")), Relationship.SUBSET_OF, List.of(A515.id()))
            .extension("x", "1")
            .build();
    private static final MappingSet SET = MappingSet.builder("soc2-iso27001", SOC2, ISO)
            .provenance(Provenance.by("unknown").sources(List.of("a document")).derivedFrom(List.of("a-set")))
            .extension("x", "1")
            .add(MAPPING)
            .add(new Unmapped(Side.SOURCE, SOC2.requirement("CC1.1"), "none"))
            .build();
    private static final SubserviceOrganization VENDOR =
            new SubserviceOrganization("Hoster", Treatment.CARVE_OUT, List.of("CC6.4"), List.of("guards its halls"));
    private static final AttestationReport REPORT = AttestationReport.type1(SOC2, LocalDate.of(2026, 1, 1))
            .categories(List.of("security"))
            .qualified(List.of("CC6.1"))
            .notRelevant("CC6.5", "no media")
            .exception("CC6.2", "one late removal")
            .subservice(VENDOR)
            .userEntityControls(List.of("reviews its own users"))
            .build();
    private static final Window WINDOW = Window.of(Period.of(LocalDate.of(2026, 1, 1)), ZoneOffset.UTC);
    private static final Evidence EVIDENCE = Evidence.builder("e-1", EvidenceKind.LOG, LocalDate.of(2026, 1, 1))
            .shows(List.of(AssuranceKind.OPERATION))
            .scope(EvidenceScope.everything()
                    .systems(List.of("prod"))
                    .entities(List.of("acme"))
                    .regions(List.of("eu")))
            .roles(List.of(Role.PROCESSOR))
            .population(new Population(3, Optional.of("counted twice")))
            .origin(Origin.UNSAID)
            .file(A515.id(), Sufficiency.PARTIAL, "one exception")
            .extension("x", "1")
            .build();
    private static final EvidenceRule RULE_OF_EVIDENCE = EvidenceRule.of(Counting.OWN_DAYS, Basis.PRACTICE, "why")
            .also(List.of(AssuranceKind.OPERATION))
            .only(List.of(AssuranceKind.OPERATION));
    private static final Responsibility DIVISION = Responsibility.builder("Hoster", Treatment.CARVE_OUT)
            .add(new Responsibility.Provided(A515.id(), Optional.empty(), List.of("e-1"), true))
            .add(new Responsibility.Duty("reviews", Responsibility.Bearer.USER, Set.of(A515.id()), List.of(A515.id())))
            .build();
    private static final Diagnostic ERROR = Diagnostic.error("bad-row", "bad").at(PLACE);

    private Samples() {}

    static Stream<Object> all() {
        return Stream.of(
                ERROR,
                Loaded.of("value", List.of(ERROR), new Tally(1, 0, 1)),
                PLACE,
                new Tally(1, 0, 1),
                Assessment.of(Map.of(A515.id(), Satisfaction.FULL)),
                Period.of(LocalDate.of(2026, 1, 1)),
                WINDOW,
                ControlOperation.builder(A515.id()).build(),
                Demand.builder(Demand.Type.TYPE_1, LocalDate.of(2026, 1, 1)).build(),
                RULE_OF_EVIDENCE,
                EvidenceRules.defaults().with(EvidenceKind.LOG, Demand.Type.TYPE_1, RULE_OF_EVIDENCE),
                DIVISION,
                DIVISION.provided().get(0),
                DIVISION.duties().get(0),
                EVIDENCE,
                EVIDENCE.scope(),
                EVIDENCE.population().orElseThrow(),
                EVIDENCE.origin(),
                Windows.of(WINDOW),
                VENDOR,
                REPORT,
                Argument.shared("Both restrict access."),
                Confidence.HIGH,
                MAPPING,
                SET,
                SET.provenance(),
                RelationSet.unknown(),
                new Strength("8", Optional.of("1-10")),
                SET.unmapped().get(0),
                Alias.of("ISO 27001"),
                RULE,
                DIFF,
                DIFF.moved().get(0),
                PROFILE,
                PROFILE.links().get(0),
                PROFILE.phases().get(1),
                PROFILE.statements().get(0),
                new Weeks(1, 2, RULE),
                A515,
                RequirementId.parse("iso27001:2022/A.5.15"),
                // near misses: the collection of a resolution that found its answer is empty
                STANDARD.resolve("A.5.17"),
                Role.CONTROLLER,
                SCOPE,
                OVERLAY,
                OVERLAY.wordings().get("A.5.15"),
                STATED,
                STATED.entries().get(0),
                SCOPE.exclusionOf(STANDARD.requirement("A.5.16")).orElseThrow(),
                STANDARD.sections().get(0),
                UNDER_OVERLAY,
                Search.parse("type=preventive"),
                ISO,
                StandardNames.of(Map.of(ISO, List.of(Alias.of("ISO 27001")))));
    }
}
