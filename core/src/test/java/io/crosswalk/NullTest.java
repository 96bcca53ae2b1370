package io.crosswalk;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Counting;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.EvidenceRule;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.evidence.EvidenceScope;
import io.crosswalk.evidence.Frequency;
import io.crosswalk.evidence.Origin;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Population;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.Satisfaction;
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
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Role;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardDiff;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StandardNames;
import io.crosswalk.standard.Statement;
import io.crosswalk.standard.Weeks;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Null is refused at the doors of the module: constructors, factories and builders. */
@NullUnmarked
class NullTest {
    private static final StandardId ISO = StandardId.parse("iso27001:2022");
    private static final RequirementId ID = ISO.requirement("A.5.15");
    private static final List<RequirementId> IDS = List.of(ID);
    private static final List<RequirementId> HOLE = Arrays.asList(ID, null);
    private static final Standard STANDARD = Standard.builder(ISO, "ISMS").build();
    private static final Diagnostic ERROR = Diagnostic.error("code", "message");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Argument NO_ARGUMENT = Argument.NONE;

    static Stream<Arguments> doors() {
        return Stream.of(
                        diagnostics(),
                        standards(),
                        requirements(),
                        mappings(),
                        sets(),
                        profiles(),
                        smallValues(),
                        evidence(),
                        demands())
                .flatMap(doors -> doors);
    }

    private static Arguments door(String name, ThrowingCallable call) {
        return arguments(name, call);
    }

    private static Stream<Arguments> diagnostics() {
        return Stream.of(
                door("Diagnostic code", () -> Diagnostic.error(null, "m")),
                door("Diagnostic message", () -> Diagnostic.warning("c", null)),
                door("Diagnostic.at place", () -> ERROR.at((Location) null)),
                door("Diagnostic.at optional", () -> ERROR.at((Optional<Location>) null)),
                door("Diagnostic.quoting", () -> ERROR.quoting(null)),
                door("Diagnostic.then", () -> ERROR.then(null)),
                door("Location source", () -> Location.of(null)),
                door("Location cell", () -> new Location("a", 0, 0, null)),
                door("Loaded value", () -> Loaded.of(null, List.of(), Tally.NONE)),
                door("Loaded diagnostics", () -> Loaded.of("v", null, Tally.NONE)),
                door("Loaded diagnostic", () -> Loaded.of("v", Arrays.asList(ERROR, null), Tally.NONE)),
                door("Loaded tally", () -> Loaded.of("v", List.of(), null)),
                door("Loaded.map", () -> Loaded.of("v", List.of(), Tally.NONE).map(v -> null)),
                door("Loaded.after", () -> Loaded.of("v", List.of(), Tally.NONE).after(null)));
    }

    private static Stream<Arguments> standards() {
        Standard.Builder builder = Standard.builder(ISO, "x");
        return Stream.of(
                door("StandardId.parse", () -> StandardId.parse(null)),
                door("Standard id", () -> Standard.builder(null, "x")),
                door("Standard title", () -> Standard.builder(ISO, null)),
                door("Standard publisher", () -> builder.publisher(null)),
                door("Standard nature", () -> builder.nature(null)),
                door("Standard licence", () -> builder.licence(null)),
                door("Standard alias", () -> builder.aliases(Arrays.asList((Alias) null))),
                door("Standard choice", () -> builder.choices(Arrays.asList((String) null))),
                door("Standard section", () -> builder.sections(Arrays.asList((Section) null))),
                door("Standard source", () -> builder.sources(Arrays.asList((String) null))),
                door("Standard supersedes", () -> builder.supersedes(null)),
                door("Standard profile", () -> builder.profile(null)),
                door("Standard extension key", () -> builder.extension(null, "1")),
                door("Standard extension value", () -> builder.extension("x", null)),
                door("Standard requirement", () -> builder.add(null)),
                door("Standard requirements", () -> builder.requirements(Arrays.asList((Requirement) null))),
                door("Standard.position", () -> STANDARD.position(null)),
                door("Standard.resolve", () -> STANDARD.resolve(null)),
                door("StandardNames", () -> StandardNames.of(null)),
                door("Scope standard", () -> Scope.builder(null)),
                door("Scope tag", () -> Scope.builder(STANDARD).choose(null, List.of("a"))),
                door("Scope exclusion", () -> Scope.builder(STANDARD).exclude(null, "why")),
                door("Exclusion reason", () -> new Scope.Exclusion(null, "why")),
                door("Exclusion justification", () -> new Scope.Exclusion("soa", null)));
    }

    private static Stream<Arguments> requirements() {
        Requirement.Builder builder = Requirement.builder(ID, RequirementKind.CONTROL, "x");
        return Stream.of(
                door("RequirementId standard", () -> new RequirementId(null, "A.5.15")),
                door("RequirementId local", () -> new RequirementId(ISO, null)),
                door("RequirementId.parse", () -> RequirementId.parse(null)),
                door("Requirement id", () -> Requirement.builder(null, RequirementKind.CONTROL, "x")),
                door("Requirement kind", () -> Requirement.builder(ID, null, "x")),
                door("Requirement title", () -> Requirement.builder(ID, RequirementKind.CONTROL, null)),
                door("Requirement text", () -> builder.text(null)),
                door("Requirement parent", () -> builder.under(null, HierarchyKind.PART)),
                door("Requirement hierarchy", () -> builder.under("A.5", null)),
                door("Requirement status", () -> builder.status(null)),
                door("Requirement role", () -> builder.roles(Arrays.asList((Role) null))),
                door("Requirement tag", () -> builder.attribute(null, List.of("a"))),
                door("Requirement tag value", () -> builder.attribute("a", Arrays.asList((String) null))),
                door("Requirement alias", () -> builder.aliases(Arrays.asList((String) null))),
                door("Requirement extension key", () -> builder.extension(null, "1")),
                door("Requirement extension value", () -> builder.extension("x", null)));
    }

    private static Stream<Arguments> mappings() {
        Mapping.Builder builder = Mapping.builder(IDS, Relationship.EQUAL_TO, IDS);
        return Stream.of(
                door("Mapping sources", () -> Mapping.builder(null, Relationship.EQUAL_TO, IDS)),
                door(
                        "Mapping source",
                        () -> Mapping.builder(HOLE, Relationship.EQUAL_TO, IDS).build()),
                door("Mapping relationship", () -> Mapping.of(ID, null, ID)),
                door("Mapping targets", () -> Mapping.builder(IDS, Relationship.EQUAL_TO, null)),
                door(
                        "Mapping target",
                        () -> Mapping.builder(IDS, Relationship.EQUAL_TO, HOLE).build()),
                door("Mapping written", () -> builder.written(null)),
                door("Mapping rationale", () -> builder.rationale(null)),
                door("Mapping strength", () -> builder.strength(null)),
                door("Mapping confidence", () -> builder.confidence(null)),
                door("Mapping argument", () -> builder.argument(null)),
                door("Mapping remarks", () -> builder.remarks(null)),
                door("Mapping extension key", () -> builder.extension(null, "1")),
                door("Mapping extension value", () -> builder.extension("x", null)),
                door("Mapping location", () -> builder.location(null)));
    }

    private static Stream<Arguments> sets() {
        MappingSet.Builder builder = MappingSet.builder("a-set", ISO, ISO);
        return Stream.of(
                door("MappingSet id", () -> MappingSet.builder(null, ISO, ISO)),
                door("MappingSet source", () -> MappingSet.builder("a-set", null, ISO)),
                door("MappingSet target", () -> MappingSet.builder("a-set", ISO, null)),
                door("MappingSet version", () -> builder.version(null)),
                door("MappingSet title", () -> builder.title(null)),
                door("MappingSet kind", () -> builder.kind(null)),
                door("MappingSet reading", () -> builder.reading(null)),
                door("MappingSet rationale", () -> builder.rationale(null)),
                door("MappingSet confidence", () -> builder.confidence(null)),
                door("MappingSet provenance", () -> builder.provenance(null)),
                door("MappingSet extension key", () -> builder.extension(null, "1")),
                door("MappingSet extension value", () -> builder.extension("x", null)),
                door("MappingSet mapping", () -> builder.add((Mapping) null)),
                door("MappingSet unmapped", () -> builder.add((Unmapped) null)));
    }

    private static Stream<Arguments> profiles() {
        Attribution rule = Attribution.rule("a document");
        Profile.Builder profile = Profile.builder();
        Phase.Builder phase = Phase.builder("a", "A", rule);
        return Stream.of(
                door("Attribution basis", () -> new Attribution(null, "a document")),
                door("Attribution source", () -> new Attribution(Basis.RULE, null)),
                door("Statement aspect", () -> new Statement(null, "words", rule)),
                door("Statement text", () -> new Statement(Aspect.SCOPE, null, rule)),
                door("Statement attribution", () -> new Statement(Aspect.SCOPE, "words", null)),
                door("Weeks attribution", () -> new Weeks(1, 2, null)),
                door("Link kind", () -> new Link(null, ISO, "", rule)),
                door("Link other", () -> new Link(LinkKind.EXTENDS, null, "", rule)),
                door("Link note", () -> new Link(LinkKind.EXTENDS, ISO, null, rule)),
                door("Link attribution", () -> new Link(LinkKind.EXTENDS, ISO, "", null)),
                door("Phase id", () -> Phase.builder(null, "A", rule)),
                door("Phase name", () -> Phase.builder("a", null, rule)),
                door("Phase attribution", () -> Phase.builder("a", "A", null)),
                door("Phase actor", () -> phase.actor(null)),
                door("Phase deliverable", () -> phase.deliverable(null)),
                door("Phase prerequisite", () -> phase.after(Arrays.asList((String) null))),
                door("Phase length", () -> phase.length(null)),
                door("Phase due", () -> phase.due(null)),
                door("Phase recurrence", () -> phase.recurrence(null)),
                door("Profile statement", () -> profile.add((Statement) null)),
                door("Profile phase", () -> profile.add((Phase) null)),
                door("Profile link", () -> profile.add((Link) null)),
                door("StandardDiff before", () -> StandardDiff.between(null, STANDARD)),
                door("StandardDiff after", () -> StandardDiff.between(STANDARD, null)));
    }

    private static Stream<Arguments> evidence() {
        Evidence.Builder builder = Evidence.builder("e", EvidenceKind.LOG, DAY);
        Window window = Window.of(Period.of(DAY), ZoneOffset.UTC);
        return Stream.of(
                door("Window start", () -> new Window(null, Optional.empty(), ZoneOffset.UTC)),
                door("Window end", () -> new Window(window.start(), null, ZoneOffset.UTC)),
                door("Window zone", () -> new Window(window.start(), Optional.empty(), null)),
                door("Windows start", () -> Windows.between(null, window.start())),
                door("Windows end", () -> Windows.between(window.start(), null)),
                door("EvidenceScope name", () -> EvidenceScope.everything().systems(Arrays.asList((String) null))),
                door("Evidence id", () -> Evidence.builder(null, EvidenceKind.LOG, DAY)),
                door("Evidence kind", () -> Evidence.builder("e", null, DAY)),
                door("Evidence collected", () -> Evidence.builder("e", EvidenceKind.LOG, null)),
                door("Evidence hash", () -> builder.hash(null)),
                door("Evidence title", () -> builder.title(null)),
                door("Evidence shows", () -> builder.shows(Arrays.asList((AssuranceKind) null))),
                door("Evidence recollected", () -> builder.collected(null)),
                door("Evidence zone", () -> builder.zone(null)),
                door("Evidence period", () -> builder.period(null)),
                door("Evidence from", () -> builder.from(null)),
                door("Evidence performed", () -> builder.performed(null)),
                door("Evidence validUntil", () -> builder.validUntil(null)),
                door("Evidence scope", () -> builder.scope(null)),
                door("Evidence role", () -> builder.roles(Arrays.asList((Role) null))),
                door("Evidence provider", () -> builder.provider(null)),
                door("Evidence population", () -> builder.population(null)),
                door("Evidence origin", () -> builder.origin(null)),
                door("Evidence filing", () -> builder.file(null, Sufficiency.PARTIAL)),
                door("Evidence sufficiency", () -> builder.file(ID, null)),
                door("Evidence note", () -> builder.file(ID, Sufficiency.PARTIAL, null)),
                door("Evidence extension key", () -> builder.extension(null, "1")),
                door("Evidence extension value", () -> builder.extension("x", null)),
                door("Evidence location", () -> builder.location(null)),
                door("Evidence filing location", () -> builder.location(ID, null)),
                door("Evidence located filing", () -> builder.location(null, Location.of("a"))),
                door("Evidence gathered as of", () -> Evidence.gather(List.of(), null)),
                door("Population", () -> new Population(1, null)),
                door("Origin", () -> new Origin(null, Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private static Stream<Arguments> demands() {
        ControlOperation.Builder control = ControlOperation.builder(ID);
        Demand.Builder demand = Demand.builder(Demand.Type.TYPE_1, DAY);
        EvidenceRule rule = EvidenceRule.of(Counting.NEVER, Basis.RULE, "why");
        EvidenceRules rules = EvidenceRules.defaults();
        Responsibility.Builder division = Responsibility.builder("x", Treatment.INCLUSIVE);
        return Stream.of(
                door("Frequency text", () -> Frequency.find(null)),
                door("ControlOperation control", () -> ControlOperation.builder(null)),
                door("ControlOperation frequency", () -> control.frequency(null)),
                door("ControlOperation interval", () -> control.interval(null)),
                door("ControlOperation since", () -> control.since(null)),
                door("ControlOperation population", () -> control.population(null)),
                door("ControlOperation location", () -> control.location(null)),
                door("Demand type", () -> Demand.builder(null, DAY)),
                door("Demand as of", () -> Demand.builder(Demand.Type.TYPE_1, null)),
                door("Demand window", () -> demand.window(null)),
                door("Demand since", () -> demand.since(null)),
                door("Demand zone", () -> demand.zone(null)),
                door("Demand scope", () -> demand.scope(null)),
                door("Demand role", () -> demand.role(null)),
                door("EvidenceRule counting", () -> EvidenceRule.of(null, Basis.RULE, "why")),
                door("EvidenceRule basis", () -> EvidenceRule.of(Counting.NEVER, null, "why")),
                door("EvidenceRule why", () -> EvidenceRule.of(Counting.NEVER, Basis.RULE, null)),
                door("EvidenceRule limit", () -> rule.within(null)),
                door("EvidenceRule also", () -> rule.also(Arrays.asList((AssuranceKind) null))),
                door("EvidenceRule only", () -> rule.only(null)),
                door("EvidenceRules kind", () -> rules.with(null, Demand.Type.TYPE_1, rule)),
                door("EvidenceRules demand", () -> rules.with(EvidenceKind.LOG, null, rule)),
                door("EvidenceRules rule", () -> rules.with(EvidenceKind.LOG, Demand.Type.TYPE_1, null)),
                door("EvidenceRules reserved", () -> rules.reserving(null, EvidenceKind.LOG)),
                door("EvidenceRules reserving", () -> rules.reserving(ID, null)),
                door("Responsibility provider", () -> Responsibility.builder(null, Treatment.INCLUSIVE)),
                door("Responsibility treatment", () -> Responsibility.builder("x", null)),
                door("Responsibility provided", () -> division.add((Responsibility.Provided) null)),
                door("Responsibility duty", () -> division.add((Responsibility.Duty) null)),
                door("Responsibility location", () -> division.location(null)),
                door(
                        "Provided requirement",
                        () -> new Responsibility.Provided(null, Optional.empty(), List.of(), true)),
                door("Duty bearer", () -> new Responsibility.Duty("x", null, Set.of(), List.of())),
                door(
                        "MappingSet validFrom",
                        () -> MappingSet.builder("a-set", ISO, ISO).validFrom(null)),
                door(
                        "MappingSet validUntil",
                        () -> MappingSet.builder("a-set", ISO, ISO).validUntil(null)));
    }

    private static Stream<Arguments> smallValues() {
        Provenance unknown = Provenance.by("unknown");
        return Stream.of(
                door("Argument shared", () -> new Argument(null, NO_ARGUMENT.shared(), NO_ARGUMENT.shared())),
                door("Argument beyondSource", () -> new Argument(NO_ARGUMENT.shared(), null, NO_ARGUMENT.shared())),
                door("Argument beyondTarget", () -> new Argument(NO_ARGUMENT.shared(), NO_ARGUMENT.shared(), null)),
                door("Argument.of", () -> Argument.of("a", null, "b")),
                door("Confidence", () -> new Confidence(null)),
                door("Strength value", () -> new Strength(null, Optional.empty())),
                door("Strength scale", () -> new Strength("8", null)),
                door("Unmapped side", () -> new Unmapped(null, ID, "none")),
                door("Unmapped id", () -> new Unmapped(Side.SOURCE, null, "none")),
                door("Unmapped reason", () -> new Unmapped(Side.SOURCE, ID, null)),
                door(
                        "RelationSet",
                        () -> RelationSet.of(
                                RelationSet.unknown().relations().iterator().next(), null)),
                door("Provenance author", () -> Provenance.by(null)),
                door("Provenance date", () -> unknown.on(null)),
                door("Provenance method", () -> unknown.method(null)),
                door("Provenance sources", () -> unknown.sources(null)),
                door("Provenance licence", () -> unknown.licence(null)),
                door("Provenance derivedFrom", () -> unknown.derivedFrom(null)),
                door("Alias name", () -> Alias.of(null)),
                door("Alias note", () -> new Alias("a", null)),
                door("Role", () -> new Role(null)),
                door("Section title", () -> new Section(null, List.of("4"), false)),
                door("Section roots", () -> new Section("x", null, false)),
                door("Assessment", () -> Assessment.of((Map<RequirementId, Satisfaction>) null)),
                door("Assessment requirement", () -> Assessment.none().with(null, Satisfaction.FULL)),
                door("Assessment status", () -> Assessment.none().with(ID, null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("doors")
    void nullIsRefused(String door, ThrowingCallable call) {
        assertThatNullPointerException().as(door).isThrownBy(call);
    }
}
