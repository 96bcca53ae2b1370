package io.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Counting;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceRule;
import io.crosswalk.evidence.EvidenceScope;
import io.crosswalk.evidence.Origin;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Population;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.SubserviceOrganization;
import io.crosswalk.evidence.Window;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Strength;
import io.crosswalk.standard.Alias;
import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.Link;
import io.crosswalk.standard.LinkKind;
import io.crosswalk.standard.Overlay;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Resolution;
import io.crosswalk.standard.Role;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Equality of every public value type regards every part of it, but for the exceptions named here. */
class EqualityTest {
    /** Containers for one answer and the shared relation sets: identity is their equality. */
    private static final Set<Class<?>> IDENTITY =
            Set.of(Loaded.class, Resolution.class, StandardNames.class, RelationSet.class);

    /** Their hash code leaves out what seldom tells values apart. */
    private static final Set<Class<?>> HASHED_IN_PART =
            Set.of(Requirement.class, Standard.class, Mapping.class, MappingSet.class, Evidence.class);

    private static final Warning[] NEVER_NULL = {Warning.NULL_FIELDS};
    private static final Warning[] PARTLY_HASHED = {Warning.NULL_FIELDS, Warning.STRICT_HASHCODE};

    /** Not equal by where they were read. */
    private static final Set<Class<?>> LOCATED =
            Set.of(Mapping.class, Evidence.class, ControlOperation.class, Responsibility.class);

    /** Records whose parts exclude each other, so that the verifier cannot vary them freely; equality is the record's own. */
    private static final Set<Class<?>> CONSTRAINED = Set.of(
            Location.class,
            Period.class,
            Window.class,
            Population.class,
            Responsibility.Duty.class,
            SubserviceOrganization.class,
            Weeks.class,
            StandardDiff.Change.class,
            Overlay.Wording.class);

    static Stream<Class<?>> comparedByValue() {
        return PublicTypes.values().filter(t -> !IDENTITY.contains(t) && !CONSTRAINED.contains(t));
    }

    @ParameterizedTest
    @MethodSource("comparedByValue")
    void equalityAndHashCodeKeepTheirContract(Class<?> type) {
        EqualsVerifier.forClass(type)
                .suppress(HASHED_IN_PART.contains(type) ? PARTLY_HASHED : NEVER_NULL)
                .withPrefabValues(StandardId.class, StandardId.parse("a:1"), StandardId.parse("b:1"))
                .withPrefabValues(RequirementId.class, RequirementId.parse("a:1/x"), RequirementId.parse("a:1/y"))
                .withPrefabValues(Role.class, Role.CONTROLLER, Role.PROCESSOR)
                .withPrefabValues(Location.class, Location.of("a"), Location.of("b"))
                .withPrefabValues(Period.class, day(1), day(2))
                .withPrefabValues(Window.class, window(1), window(2))
                .withPrefabValues(EvidenceScope.class, system("a"), system("b"))
                .withPrefabValues(Origin.class, Origin.UNSAID, owned("a"))
                .withPrefabValues(EvidenceRule.class, because("a"), because("b"))
                .withPrefabValues(Responsibility.Duty.class, duty("a"), duty("b"))
                .withPrefabValues(Responsibility.Provided.class, provided("a"), provided("b"))
                .withPrefabValues(SubserviceOrganization.class, vendor("a"), vendor("b"))
                .withPrefabValues(Alias.class, Alias.of("a"), Alias.of("b"))
                .withPrefabValues(Section.class, section("a"), section("b"))
                .withPrefabValues(Attribution.class, Attribution.rule("a"), Attribution.rule("b"))
                .withPrefabValues(Statement.class, statement("a"), statement("b"))
                .withPrefabValues(Phase.class, phase("a"), phase("b"))
                .withPrefabValues(Link.class, link("a"), link("b"))
                .withPrefabValues(StandardDiff.Change.class, change("a"), change("b"))
                .withPrefabValues(Weeks.class, weeks(1), weeks(2))
                .withPrefabValues(Confidence.class, Confidence.LOW, Confidence.HIGH)
                .withPrefabValues(Overlay.Wording.class, wording("a"), wording("b"))
                .withPrefabValues(Strength.class, strength("1"), strength("2"))
                .withIgnoredFields(leftOut(type))
                .verify();
    }

    private static SubserviceOrganization vendor(String name) {
        return new SubserviceOrganization(
                name, SubserviceOrganization.Treatment.CARVE_OUT, List.of("CC6.4"), List.of());
    }

    private static Period day(int ofJanuary) {
        return Period.of(LocalDate.of(2026, 1, ofJanuary));
    }

    private static Window window(int ofJanuary) {
        return Window.of(day(ofJanuary), ZoneOffset.UTC);
    }

    private static EvidenceScope system(String name) {
        return EvidenceScope.everything().systems(List.of(name));
    }

    private static Origin owned(String by) {
        return new Origin(Optional.of(by), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static EvidenceRule because(String why) {
        return EvidenceRule.of(Counting.NEVER, Basis.RULE, why);
    }

    private static Responsibility.Duty duty(String text) {
        return new Responsibility.Duty(text, Responsibility.Bearer.USER, Set.of(), List.of());
    }

    private static Responsibility.Provided provided(String local) {
        return new Responsibility.Provided(RequirementId.parse("a:1/" + local), Optional.empty(), List.of(), true);
    }

    private static String[] leftOut(Class<?> type) {
        if (type == Evidence.class) {
            return new String[] {"location", "places"};
        }
        if (LOCATED.contains(type)) {
            return new String[] {"location"};
        }
        if (type == StatedScope.Entry.class) {
            return new String[] {"location"};
        }
        if (type == Assessment.class || type == Overlay.class) {
            return new String[] {"locations"};
        }
        return type == Standard.class ? new String[] {"assessable"} : new String[0]; // derived from its requirements
    }

    private static Overlay.Wording wording(String text) {
        return new Overlay.Wording(Optional.of(text), Optional.empty());
    }

    private static Statement statement(String text) {
        return new Statement(Aspect.SCOPE, text, Attribution.rule("a"));
    }

    private static Phase phase(String id) {
        return Phase.builder(id, "name", Attribution.rule("a")).build();
    }

    private static Link link(String note) {
        return new Link(LinkKind.EXTENDS, new StandardId("x", "1"), note, Attribution.rule("a"));
    }

    private static Weeks weeks(int most) {
        return new Weeks(1, most, Attribution.rule("a"));
    }

    private static StandardDiff.Change change(String local) {
        return new StandardDiff.Change(requirement(local), requirement(local));
    }

    private static Section section(String root) {
        return new Section("title", List.of(root), false);
    }

    private static Strength strength(String value) {
        return new Strength(value, Optional.empty());
    }

    @Test
    void hashCodesInPartStillTellIdsApart() {
        assertThat(Stream.of("a", "b").map(id -> requirement(id).hashCode())).doesNotHaveDuplicates();
        assertThat(Stream.of("a", "b").map(id -> standard(id).hashCode())).doesNotHaveDuplicates();
        assertThat(Stream.of("a", "b").map(id -> mapping(id).hashCode())).doesNotHaveDuplicates();
        assertThat(Stream.of("a", "b").map(id -> set(id).hashCode())).doesNotHaveDuplicates();
    }

    private static Requirement requirement(String local) {
        return Requirement.builder(RequirementId.parse("x:1/" + local), RequirementKind.CONTROL, "x")
                .build();
    }

    private static Standard standard(String slug) {
        return Standard.builder(new StandardId(slug, "1"), "x").build();
    }

    private static Mapping mapping(String local) {
        return Mapping.of(RequirementId.parse("x:1/" + local), Relationship.RELATED, RequirementId.parse("y:1/z"));
    }

    private static MappingSet set(String id) {
        return MappingSet.builder(id, new StandardId("x", "1"), new StandardId("y", "1"))
                .build();
    }

    @Test
    void theListOfTypesIsNotEmptyAndTheExceptionsExist() {
        assertThat(comparedByValue()).contains(Standard.class, Requirement.class, Mapping.class);
        assertThat(PublicTypes.values().collect(Collectors.toSet())).containsAll(IDENTITY);
        assertThat(new HashSet<>(comparedByValue().toList())).hasSizeGreaterThanOrEqualTo(19);
    }
}
