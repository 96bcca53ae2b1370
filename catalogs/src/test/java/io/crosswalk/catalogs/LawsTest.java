package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Role;
import io.crosswalk.standard.Standard;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a law an organization is assessed against: decided provision by provision, and held here. */
class LawsTest {
    private static final Standard GDPR = ShelfTest.standard("gdpr:2016");

    private static List<String> assessable(Standard standard, RequirementKind kind) {
        return standard.assessable().stream()
                .filter(r -> r.kind() == kind)
                .map(Requirement::local)
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource({
        "nis2:2022, Art. %s, '20, 23, 27, 28'",
        "dora:2022, Art. %s, '5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 24, 25, 26, 27, 28, 29, 30'",
        "gdpr:2016, Art. %s, '10, 16, 19, 29, 31, 44, 48'",
        "popia:2013, Section %s, '8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 26, 34, 55, 56, 57, 58, 69, 70, 71, 72'",
        "lgpd:2018, Art. %s, '6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 18, 19, 20, 21, 23, 25, 26, 27, 33, 36, 37, 38, 39, 41, 46, 47, 48, 49'",
        "hipaa:2013, 164.%s, '105, 306, 404, 406, 408, 410, 412, 414, 502, 504, 506, 508, 510, 512, 514, 520, 522, 524, 526, 528, 530'"
    })
    void articlesThatBindAnOrganizationAreAssessable(String id, String form, String articles) {
        assertThat(assessable(ShelfTest.standard(id), RequirementKind.ARTICLE))
                .containsExactlyElementsOf(List.of(articles.split(", ")).stream()
                        .map(number -> form.replace("%s", number))
                        .collect(Collectors.toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "nis2:2022, '3(4), 21(1), 21(2)(a), 21(2)(b), 21(2)(c), 21(2)(d), 21(2)(e), 21(2)(f), 21(2)(g), 21(2)(h), 21(2)(i), 21(2)(j), 21(3), 21(4), 26(3), 29(4)'",
        "dora:2022, '31(12), 45(3)'"
    })
    void paragraphsThatBindAnEntityAreAssessableWhereTheirArticleIsNot(String id, String paragraphs) {
        assertThat(assessable(ShelfTest.standard(id), RequirementKind.PARAGRAPH))
                .containsExactlyElementsOf(List.of(paragraphs.split(", ")).stream()
                        .map(p -> "Art. " + p)
                        .collect(Collectors.toList()));
    }

    @Test
    void gdprHoldsEveryProvisionThatAnnexDOfIso27701Cites() {
        Set<String> cited = new TreeSet<>();
        int links = 0;
        for (Facts.Fact fact : Facts.of("gdpr-2016-cited")) {
            cited.addAll(fact.values("provisions"));
            links += fact.values("provisions").size();
        }
        assertThat(links).isEqualTo(482);
        assertThat(cited).hasSize(335).allSatisfy(GDPR::requirement);
    }

    /** Paragraphs of each article that has any, and the points of each: as the Official Journal numbers them. */
    @ParameterizedTest
    @CsvSource({
        "5, '6 0'",
        "6, '6 0 2 5'",
        "7, '0 0 0 0'",
        "8, '0 0 0'",
        "9, '0 10 0 0'",
        "11, '0 0'",
        "12, '0 0 0 0 2 0 0 0'",
        "13, '6 6 0 0'",
        "14, '6 7 3 0 4'",
        "15, '8 0 0 0'",
        "17, '6 0 5'",
        "18, '4 0 0'",
        "20, '2 0 0 0'",
        "21, '0 0 0 0 0 0'",
        "22, '0 3 0 0'",
        "24, '0 0 0'",
        "25, '0 0 0'",
        "26, '0 0 0'",
        "27, '0 2 0 0 0'",
        "28, '0 0 8 0 0 0 0 0 0 0'",
        "30, '7 4 0 0 0'",
        "32, '4 0 0 0'",
        "33, '0 0 4 0 0'",
        "34, '0 0 3 0'",
        "35, '0 0 3 0 0 0 4 0 0 0 0'",
        "36, '0 0 6 0 0'",
        "37, '3 0 0 0 0 0 0'",
        "38, '0 0 0 0 0 0'",
        "39, '5 0'",
        "40, '0 11 0 0 0 0 0 0 0 0 0'",
        "41, '0 4 0 0 0 0'",
        "42, '0 0 0 0 0 0 0 0'",
        "45, '0 3 0 0 0 0 0 0 0'",
        "46, '0 6 2 0 0'",
        "47, '3 14 0'",
        "49, '7 0 0 0 0 0'",
        "89, '0 0 0 0'"
    })
    void anArticleOfGdprWithParagraphsIsWhole(String article, String points) {
        List<Requirement> paragraphs = GDPR.children(GDPR.requirement("Art. " + article));
        assertThat(paragraphs.stream()
                        .map(p -> String.valueOf(GDPR.children(p).size()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(points);
        for (int i = 0; i < paragraphs.size(); i++) {
            Requirement paragraph = paragraphs.get(i);
            assertThat(paragraph.local()).isEqualTo("Art. " + article + "(" + (i + 1) + ")");
            assertThat(paragraph.hierarchy()).isEqualTo(HierarchyKind.PART_EXHAUSTIVE);
            List<Requirement> below = GDPR.children(paragraph);
            for (int j = 0; j < below.size(); j++) {
                assertThat(below.get(j).local()).isEqualTo(paragraph.local() + "(" + (char) ('a' + j) + ")");
            }
        }
    }

    @Test
    void gdprHasNoOtherParagraphs() {
        assertThat(GDPR.requirements().stream()
                        .filter(r -> r.kind() == RequirementKind.ARTICLE)
                        .filter(r -> !GDPR.children(r).isEmpty()))
                .hasSize(37);
    }

    @Test
    void alternativesAndExceptionsOfGdprAreNotParts() {
        assertThat(GDPR.requirements().stream()
                        .filter(r -> r.hierarchy() == HierarchyKind.GUIDANCE)
                        .map(r -> r.parent().orElseThrow())
                        .distinct()
                        .map(p -> p.substring("Art. ".length())))
                .containsExactly(
                        "6(1)", "6(3)", "6(4)", "9(2)", "12(5)", "14(5)", "17(3)", "20(1)", "22(2)", "27(2)", "34(3)",
                        "40(2)", "46(2)", "46(3)", "49(1)");
        assertThat(GDPR.requirement("Art. 6(1)").isAssessable()).isTrue();
        assertThat(GDPR.requirement("Art. 6(1)(a)").isAssessable()).isFalse();
        assertThat(GDPR.requirement("Art. 9(1)").isAssessable()).isTrue();
        assertThat(GDPR.requirement("Art. 9(2)").isAssessable()).isFalse();
    }

    @ParameterizedTest(name = "{0} binds {1}")
    @CsvSource({
        "Art. 5(1)(a), controller",
        "Art. 28(1), controller",
        "Art. 28(2), processor",
        "Art. 28(3)(a), controller processor",
        "Art. 28(4), processor",
        "Art. 30(1)(a), controller",
        "Art. 30(2)(a), processor",
        "Art. 32(1)(a), controller processor",
        "Art. 33(1), controller",
        "Art. 33(2), processor",
        "Art. 35(1), controller",
        "Art. 37(1)(a), controller processor",
        "Art. 44, controller processor"
    })
    void gdprSaysWhomAProvisionBinds(String id, String roles) {
        assertThat(GDPR.requirement(id).roles()).extracting(Role::name).containsExactly(roles.split(" "));
    }

    @Test
    void everyAssessableProvisionOfGdprBindsAControllerOrAProcessor() {
        assertThat(GDPR.assessable()).allSatisfy(r -> assertThat(r.roles()).isNotEmpty());
        assertThat(GDPR.assessable().stream()
                        .filter(r -> r.roles().contains(Role.PROCESSOR))
                        .count())
                .isEqualTo(71);
        assertThat(GDPR.choices()).containsExactly("role");
    }

    @Test
    void gdprAsksNothingOfAnOrganizationOutsideTheseArticles() {
        assertThat(GDPR.assessable().stream()
                        .map(r -> r.local().substring("Art. ".length()).replaceFirst("\\(.*", ""))
                        .distinct()
                        .collect(Collectors.joining(" ")))
                .isEqualTo("5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 24 25 26 27 28 29 30 31 32 33 34 35 36 37"
                        + " 38 39 42 44 46 47 48 49 89");
    }

    @Test
    void aStandardOfHipaaWithSpecificationsIsAssessedThroughThem() {
        Standard hipaa = ShelfTest.standard("hipaa:2013");
        assertThat(assessable(hipaa, RequirementKind.PARAGRAPH))
                .containsExactly(
                        "164.308(a)(2)",
                        "164.308(a)(8)",
                        "164.310(b)",
                        "164.310(c)",
                        "164.312(b)",
                        "164.312(d)",
                        "164.316(a)");
        assertThat(assessable(hipaa, RequirementKind.SPECIFICATION)).hasSize(46);
        assertThat(hipaa.requirements().stream()
                        .filter(r -> r.kind() == RequirementKind.SPECIFICATION)
                        .map(Requirement::hierarchy))
                .containsOnly(HierarchyKind.PART);
    }
}
