package io.crosswalk.examples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.standard.Standard;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which way the arrows point, between modules and inside them, and what no class may do. */
class ArchitectureTest {
    /** Close below the number of classes that each module has: a rule over classes that were not imported would hold of nothing. */
    private static final Map<Class<?>, Integer> FLOORS =
            Map.of(Standard.class, 55, Catalogs.class, 60, Crosswalk.class, 65, Quickstart.class, 22);

    private static final String[] CORE = {
        "io.crosswalk.diagnostic..", "io.crosswalk.standard..", "io.crosswalk.relation..", "io.crosswalk.evidence.."
    };
    private static final String CATALOGS = "io.crosswalk.catalogs..";
    private static final String MAPPING = "io.crosswalk.mapping..";
    private static final String EXAMPLES = "io.crosswalk.examples..";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrls(FLOORS.keySet().stream().map(ArchitectureTest::home).collect(Collectors.toList()));

    private static URL home(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static DescribedPredicate<JavaClass> isApi() {
        return describe("are part of the API", c -> {
            boolean isVisible = c.getModifiers().contains(JavaModifier.PUBLIC)
                    && c.getEnclosingClass()
                            .map(e -> e.getModifiers().contains(JavaModifier.PUBLIC))
                            .orElse(true);
            return isVisible
                    && !c.getPackageName().contains(".internal")
                    && !c.getPackageName().startsWith("io.crosswalk.examples");
        });
    }

    @Test
    void everyClassIsSeen() {
        FLOORS.forEach((type, floor) -> {
            JavaClasses module = new ClassFileImporter().importUrl(home(type));
            assertThat(module).as(type.getModule().getName()).hasSizeGreaterThanOrEqualTo(floor);
            assertThat(module).allMatch(c -> CLASSES.contain(c.getName()));
        });
    }

    /** A rule that cannot fail says nothing. */
    @Test
    void wrongRulesFail() {
        assertThatThrownBy(() -> check(new String[] {MAPPING}, MAPPING)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(
                        () -> classes().that(isApi()).should(hide("java.util")).check(CLASSES))
                .isInstanceOf(AssertionError.class);
    }

    @TestFactory
    Stream<DynamicTest> modulesPointOneWay() {
        return Stream.of(
                sees(CORE, CORE),
                sees(new String[] {CATALOGS}, CORE, CATALOGS),
                sees(new String[] {MAPPING}, CORE, MAPPING));
    }

    @TestFactory
    Stream<DynamicTest> packagesPointOneWay() {
        String root = "io.crosswalk.mapping";
        String input = "io.crosswalk.catalogs.internal.input..";
        return Stream.of(
                sees(new String[] {CORE[0]}, new String[0], CORE[0]),
                sees(new String[] {CORE[1]}, new String[0], CORE[0], CORE[1]),
                sees(new String[] {CORE[2]}, new String[0], CORE[0], CORE[1], CORE[2]),
                sees(new String[] {CORE[3]}, CORE),
                sees(new String[] {root + ".graph"}, CORE, root + ".graph"),
                sees(new String[] {root + ".entailment"}, CORE, root + ".graph", root + ".entailment"),
                sees(new String[] {root}, CORE, root + ".graph", root + ".entailment", root),
                sees(
                        new String[] {root + ".coverage"},
                        CORE,
                        root + ".graph",
                        root + ".entailment",
                        root,
                        root + ".coverage"),
                sees(
                        new String[] {root + ".candidates"},
                        CORE,
                        root + ".graph",
                        root + ".entailment",
                        root,
                        root + ".coverage",
                        root + ".candidates"),
                sees(
                        new String[] {root + ".whatif"},
                        CORE,
                        root + ".graph",
                        root + ".entailment",
                        root,
                        root + ".coverage",
                        root + ".whatif"),
                sees(
                        new String[] {root + ".comparison"},
                        CORE,
                        root + ".graph",
                        root + ".entailment",
                        root,
                        root + ".coverage",
                        root + ".comparison"),
                sees(
                        new String[] {root + ".inheritance"},
                        CORE,
                        root + ".graph",
                        root + ".entailment",
                        root,
                        root + ".coverage",
                        root + ".inheritance"),
                sees(
                        new String[] {root + ".measure"},
                        CORE,
                        root + ".graph",
                        root + ".entailment",
                        root,
                        root + ".measure"),
                sees(
                        new String[] {root + ".agreement"},
                        CORE,
                        root + ".graph",
                        root + ".entailment",
                        root,
                        root + ".agreement"),
                sees(
                        new String[] {root + ".audit"},
                        CORE,
                        root + ".graph",
                        root + ".entailment",
                        root,
                        root + ".audit"),
                sees(
                        new String[] {root + ".export"},
                        CORE,
                        root + ".graph",
                        root + ".entailment",
                        root,
                        root + ".export"),
                sees(new String[] {root + ".report"}, CORE, MAPPING),
                sees(new String[] {input}, CORE, input),
                sees(
                        new String[] {"io.crosswalk.catalogs.internal.sheet.."},
                        CORE,
                        input,
                        "io.crosswalk.catalogs.internal.sheet.."),
                sees(
                        new String[] {"io.crosswalk.catalogs.internal.csv.."},
                        CORE,
                        input,
                        "io.crosswalk.catalogs.internal.sheet..",
                        "io.crosswalk.catalogs.internal.csv.."),
                sees(
                        new String[] {"io.crosswalk.catalogs.internal.strm.."},
                        CORE,
                        input,
                        "io.crosswalk.catalogs.internal.sheet..",
                        "io.crosswalk.catalogs.internal.strm.."),
                sees(
                        new String[] {"io.crosswalk.catalogs.internal.opencre.."},
                        CORE,
                        input,
                        "io.crosswalk.catalogs.internal.sheet..",
                        "io.crosswalk.catalogs.internal.opencre.."),
                sees(
                        new String[] {"io.crosswalk.catalogs.internal.document.."},
                        CORE,
                        input,
                        "io.crosswalk.catalogs.internal.document.."),
                sees(
                        new String[] {"io.crosswalk.catalogs.internal.oscal.."},
                        CORE,
                        input,
                        "io.crosswalk.catalogs.internal.document..",
                        "io.crosswalk.catalogs.internal.oscal.."),
                sees(
                        new String[] {"io.crosswalk.catalogs.internal.ciso.."},
                        CORE,
                        input,
                        "io.crosswalk.catalogs.internal.document..",
                        "io.crosswalk.catalogs.internal.ciso.."),
                sees(
                        new String[] {"io.crosswalk.catalogs.internal.ctid.."},
                        CORE,
                        input,
                        "io.crosswalk.catalogs.internal.document..",
                        "io.crosswalk.catalogs.internal.ctid.."),
                sees(
                        new String[] {"io.crosswalk.catalogs.internal.sssom.."},
                        CORE,
                        input,
                        "io.crosswalk.catalogs.internal.document..",
                        "io.crosswalk.catalogs.internal.sssom.."));
    }

    private static DynamicTest sees(String[] these, String[] those, String... more) {
        String[] allowed = Stream.concat(Stream.of(those), Stream.of(more)).toArray(String[]::new);
        return DynamicTest.dynamicTest(String.join(", ", these), () -> check(these, allowed));
    }

    /** Of our own packages, these see nothing but those. */
    private static void check(String[] these, String... allowed) {
        noClasses()
                .that()
                .resideInAnyPackage(these)
                .should()
                .dependOnClassesThat(resideInAPackage("io.crosswalk..").and(not(resideInAnyPackage(allowed))))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.crosswalk.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noClassKnowsDatabind() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.databind..", "com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void thirdPartyTypesStayBehindTheApi() {
        classes()
                .that(isApi())
                .should(hide("tools.jackson", "com.google", "picocli", "org.snakeyaml", "org.jgrapht"))
                .check(CLASSES);
    }

    /** The one deliberate door: two methods hand out a JGraphT graph. */
    private static ArchCondition<JavaClass> hide(String... hidden) {
        Set<String> doors = Set.of("graph", "containment");
        return new ArchCondition<>("mention no third-party type in a signature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMembers().stream()
                        .filter(ArchitectureTest::isVisible)
                        .forEach(member -> member.getAllInvolvedRawTypes().stream()
                                .filter(t -> Stream.of(hidden).anyMatch(t.getName()::startsWith))
                                .filter(t -> !(type.isEquivalentTo(Crosswalk.class)
                                        && doors.contains(member.getName())
                                        && t.getName().equals("org.jgrapht.Graph")))
                                .forEach(t -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " mentions " + t.getName()))));
                Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                        .filter(t -> Stream.of(hidden).anyMatch(t.getName()::startsWith))
                        .forEach(t -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " is a " + t.getName())));
            }
        };
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    @Test
    void theGraphsAreHandedOut() {
        assertThat(CLASSES.get(Crosswalk.class).getMethods())
                .filteredOn(m -> m.getRawReturnType().getName().equals("org.jgrapht.Graph"))
                .filteredOn(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                .extracting(JavaMember::getName)
                .containsExactlyInAnyOrder("graph", "containment");
    }

    /** A writer into memory is no file. */
    @Test
    void coreAndMappingOpenNothing() {
        Set<String> inMemory = Set.of("java.io.StringWriter", "java.io.Writer", "java.io.Serializable");
        noClasses()
                .that(resideInAnyPackage(CORE).or(resideInAPackage(MAPPING)))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..")
                        .and(not(describe("write to memory", (JavaClass c) -> inMemory.contains(c.getName())))))
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysThatNullNeverCrosses() {
        Set<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
        Set<String> unmarked = packages.stream()
                .filter(p -> !p.getName().isEmpty())
                .filter(p -> p.tryGetPackageInfo()
                        .map(info -> !info.isAnnotatedWith(NullMarked.class))
                        .orElse(true))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).hasSizeGreaterThan(12);
        assertThat(unmarked).isEmpty();
    }

    @Test
    void valuesAreImmutable() {
        classes()
                .that(isApi().and(not(
                        describe("are builders", c -> c.getSimpleName().equals("Builder")))))
                .should(new ArchCondition<>("have final fields only") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (JavaField field : type.getFields()) {
                            if (!field.getModifiers().contains(JavaModifier.FINAL)) {
                                events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can change"));
                            }
                        }
                    }
                })
                .check(CLASSES);
    }

    @Test
    void nothingIsStaticAndMutable() {
        List<String> found = CLASSES.stream()
                .flatMap(c -> c.getFields().stream())
                .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
                .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL))
                .map(JavaMember::getFullName)
                .collect(Collectors.toList());
        assertThat(found).isEmpty();
    }

    @Test
    void namesWearNoCostume() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveNameMatching(".*\\.I[A-Z][a-z]\\w*")
                .check(CLASSES);
    }

    @Test
    void noAccessorIsCalledGet() {
        List<String> found = CLASSES.stream()
                .filter(isApi())
                .flatMap(c -> c.getMethods().stream())
                .filter(ArchitectureTest::isVisible)
                .filter(m -> m.getName().matches("get[A-Z]\\w*"))
                .map(JavaMember::getFullName)
                .collect(Collectors.toList());
        assertThat(found).isEmpty();
    }

    @Test
    void theLibraryPrintsNothing() {
        noClasses()
                .that(not(resideInAPackage(EXAMPLES)))
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    @Test
    void noPublicConstructorHasMoreThanThreeArguments() {
        List<String> found = CLASSES.stream()
                .filter(isApi().and(not(describe("are records", JavaClass::isRecord))))
                .flatMap(c -> c.getConstructors().stream())
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(c -> c.getRawParameterTypes().size() > 3)
                .map(JavaMember::getFullName)
                .collect(Collectors.toList());
        assertThat(found).isEmpty();
    }
}
