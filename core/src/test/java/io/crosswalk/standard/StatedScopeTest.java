package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.standard.StatedScope.Entry;
import io.crosswalk.standard.StatedScope.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedScopeTest {
    private static final StandardId ID = StandardId.parse("rules:1");
    private static final Standard RULES = Standard.builder(ID, "Rules")
            .choices(List.of("category", "role"))
            .customary("category", List.of("security"))
            .alternative("implementation", List.of("addressable"))
            .sections(List.of(new Section("Annex", List.of("A"), true)))
            .add(tagged("4", "category", "security"))
            .add(tagged("5", "category", "privacy"))
            .add(tagged("6", "implementation", "addressable"))
            .add(tagged("7", "implementation", "required"))
            .add("A", RequirementKind.GROUP, "Annex")
            .add(Requirement.builder(ID.requirement("A.1"), RequirementKind.CONTROL, "One")
                    .under("A", HierarchyKind.GROUPING)
                    .aliases(List.of("Annex 1"))
                    .roles(List.of(Role.CONTROLLER))
                    .build())
            .add(Requirement.builder(ID.requirement("A.2"), RequirementKind.CONTROL, "Two")
                    .under("A", HierarchyKind.GROUPING)
                    .roles(List.of(Role.PROCESSOR))
                    .build())
            .build();

    private static Requirement tagged(String local, String tag, String value) {
        return Requirement.builder(ID.requirement(local), RequirementKind.CLAUSE, local)
                .attribute(tag, List.of(value))
                .build();
    }

    private static Entry entry(Kind kind, String name, String... values) {
        return new Entry(kind, name, List.of(values), Optional.of(Location.of("scope.json", 3, 7)));
    }

    @Test
    void everythingThatIsAllowedIsInTheScope() {
        Loaded<Scope> resolved = StatedScope.of(
                        ID,
                        List.of(
                                entry(Kind.ADDITION, "own-1", "Ours"),
                                entry(Kind.EXCLUSION, "Annex 1", "no such thing here"),
                                entry(Kind.NOT_IMPLEMENTED, "7"),
                                entry(Kind.INCLUSION, "A.2", "a customer asks for it"),
                                entry(Kind.ALTERNATIVE, "6", "memo 7"),
                                entry(Kind.PROCESSING, "payroll", "processor"),
                                entry(Kind.PROCESSING, "mail", "controller", "processor"),
                                entry(Kind.CHOICE, "category", "security")))
                .resolve(RULES);

        assertThat(resolved.diagnostics()).isEmpty();
        assertThat(resolved.tally()).isEqualTo(new Tally(8, 0, 0));
        assertThat(resolved.value())
                .isEqualTo(Scope.builder(RULES)
                        .choose("category", List.of("security"))
                        .processing("payroll", List.of(Role.PROCESSOR))
                        .processing("mail", List.of(Role.CONTROLLER, Role.PROCESSOR))
                        .include("A.2", "a customer asks for it")
                        .exclude("A.1", "no such thing here")
                        .notImplemented("7")
                        .alternative("6", "memo 7")
                        .add("own-1", "Ours")
                        .build());
        assertThat(resolved.value().chosen().get("role")).containsExactly("processor", "controller");
        assertThat(resolved.value())
                .hasToString(
                        "rules:1 (category security; role processor, controller; payroll as processor; mail as controller"
                                + " and processor; without A.1; not implemented 7; alternative to 6; beside the standard own-1)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHOICE | colour | red | scope-choice | rules:1 offers no choice of colour; it offers category, role
            CHOICE | category | safety | scope-choice | no category "safety" in rules:1; it has security, privacy
            PROCESSING | payroll | owner | scope-processing | no role "owner" in rules:1; it has controller, processor
            PROCESSING | payroll | PII controller | scope-processing | a role is a lower-kebab word, not "PII controller"
            INCLUSION | A.9 | why | dangling-requirement | no requirement "A.9"; did you mean rules:1/A.1, rules:1/A.2? in rules:1
            EXCLUSION | 4 | small | scope-exclusion | rules:1/4 cannot be excluded: its standard requires it
            EXCLUSION | A.1 | '' | scope-exclusion | excluding rules:1/A.1 needs a justification
            NOT_IMPLEMENTED | A | '' | scope-not-implemented | rules:1/A is not assessable and cannot be stated as not implemented; name what stands under it
            ALTERNATIVE | 7 | memo | scope-alternative | the standard allows no alternative to rules:1/7; it does where implementation is addressable
            ALTERNATIVE | 6 | '' | scope-alternative | the alternative to rules:1/6 needs a word on where it is documented
            ADDITION | A.1 | One | scope-addition | A.1 is a requirement of rules:1: what is added stands outside it
            ADDITION | own-1 | '' | scope-addition | an added control has an id and a title
            """)
    void whatIsNotAllowedIsRefusedWhereItStands(Kind kind, String name, String value, String code, String message) {
        Loaded<Scope> resolved =
                StatedScope.of(ID, List.of(entry(kind, name, value))).resolve(RULES);

        assertThat(resolved.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.code()).isEqualTo(code);
            assertThat(d.message()).isEqualTo(message);
            assertThat(d.location()).contains(Location.of("scope.json", 3, 7));
        });
        assertThat(resolved.hasErrors()).isTrue();
        assertThat(resolved.tally()).isEqualTo(new Tally(0, 0, 1));
        assertThat(resolved.value().isWhole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "INCLUSION, A.1, EXCLUSION, A, rules:1/A.1 is stated to be included; and cannot be excluded",
        "EXCLUSION, A.1, NOT_IMPLEMENTED, A.1, rules:1/A.1 is stated to be excluded; and cannot be not implemented",
        "NOT_IMPLEMENTED, 6, ALTERNATIVE, 6, rules:1/6 is stated to be not implemented; and cannot be met by an alternative"
    })
    void whatContradictsAnEarlierEntryIsRefused(Kind one, String first, Kind other, String second, String message) {
        Loaded<Scope> resolved = StatedScope.of(ID, List.of(entry(one, first, "why"), entry(other, second, "why")))
                .resolve(RULES);

        assertThat(resolved.errors())
                .singleElement()
                .satisfies(d -> assertThat(d.message()).isEqualTo(message.replace(';', ',')));
        assertThat(resolved.tally()).isEqualTo(new Tally(1, 0, 1));
    }

    @Test
    void aCustomaryValueThatIsLeftOutGetsANotice() {
        Loaded<Scope> resolved = StatedScope.of(ID, List.of(entry(Kind.CHOICE, "category", "privacy")))
                .resolve(RULES);

        assertThat(resolved.hasErrors()).isFalse();
        assertThat(resolved.diagnostics())
                .singleElement()
                .hasToString(
                        "scope.json:3:7: info: security is customary among the category values of rules:1 and was not"
                                + " chosen; of its 1 requirements 0 still apply [customary-left-out]");
    }

    @Test
    void scopesOfOneStandardAddUpUnlessTheyContradictEachOther() {
        Scope categories =
                Scope.builder(RULES).choose("category", List.of("security")).build();
        Scope without = Scope.builder(RULES).exclude("A.1", "none").build();
        Scope with = Scope.builder(RULES).include("A.1", "some").build();

        assertThat(Scope.builder(RULES).and(categories).and(without).build())
                .hasToString("rules:1 (category security; without A.1)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.builder(RULES).and(without).and(with).build())
                .withMessage("rules:1/A.1 is stated to be included, and cannot be excluded");
    }

    @Test
    void oneThingIsStatedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatedScope.of(
                        ID, List.of(entry(Kind.EXCLUSION, "A.1", "a"), entry(Kind.EXCLUSION, "A.1", "b"))))
                .withMessage("the scope states the exclusion of \"A.1\" twice");
    }

    @Test
    void aScopeOfAnotherStandardIsABadCall() {
        StatedScope other = StatedScope.of(StandardId.parse("rules:2"), List.of());
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> other.resolve(RULES))
                .withMessage("this is a scope of rules:2, not of rules:1");
    }
}
