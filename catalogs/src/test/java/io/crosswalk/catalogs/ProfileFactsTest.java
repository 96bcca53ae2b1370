package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.Link;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.Statement;
import io.crosswalk.standard.Weeks;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fact of every profile says where to look it up, and says nothing that is known to be wrong. */
class ProfileFactsTest {
    /** A place inside a document: an article, a section of a law or code, a clause, an annex, a chapter. */
    private static final Pattern SECTION =
            Pattern.compile("Art\\. \\d|\\bs \\d|Sections? \\d|U\\.S\\.C\\. \\d|CFR \\d+\\.\\d"
                    + "|(Annex(es)?|Table|Appendix) [A-Z\\d]"
                    + "|, (\\.?\\d|[A-Z]{2}-\\d|introduction|foreword|chapter \\d|regulation \\d)");

    /** What has been read elsewhere of these standards and is not so. */
    private static final List<Pattern> WRONG = Stream.of(
                    "SOC ?2[- ](certif|compliance certificate)",
                    "27701:2026",
                    "(GDPR|HIPAA|NIST|CSF|CIS|DORA|NIS ?2|POPIA|LGPD|COSO)[- ](certified|certificate|certification)",
                    "27002[- ](certified|certificate|certification)",
                    "(all|every one of the) 93 controls",
                    "140 controls|19 controls|128 safeguards|23 categories|302 points",
                    "\\b5 October 2022",
                    "28 controls? (as|for) controller|16 controls? (as|for) processor",
                    "addressable (is|means|are) optional",
                    "ensures? compliance|guarantee|best-in-class|industry-leading")
            .map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE))
            .collect(Collectors.toList());

    static Stream<Standard> standards() {
        return Catalogs.bundled().standards().stream();
    }

    private static Profile profile(Standard standard) {
        return standard.profile().orElseThrow();
    }

    private static Profile profile(String id) {
        return profile(Catalogs.bundled().standard(id));
    }

    private static Stream<Attribution> attributions(Profile profile) {
        return Stream.of(
                        profile.statements().stream().map(Statement::attribution),
                        profile.phases().stream().map(Phase::attribution),
                        profile.phases().stream()
                                .flatMap(p -> p.length().stream())
                                .map(Weeks::attribution),
                        profile.links().stream().map(Link::attribution))
                .flatMap(s -> s);
    }

    private static boolean namesSections(String source) {
        String bare = source;
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = bare.replaceAll("\\([^()]*\\)", "");
        }
        return Stream.of(bare.split(";", -1))
                .allMatch(part -> SECTION.matcher(part).find());
    }

    @ParameterizedTest
    @MethodSource("standards")
    void aRuleNamesASectionOfEveryDocument(Standard standard) {
        assertThat(attributions(profile(standard)).filter(a -> a.basis() == Basis.RULE))
                .isNotEmpty()
                .allSatisfy(a ->
                        assertThat(namesSections(a.source())).as(a.source()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "'ISO/IEC 27001:2022, 9.2', true",
        "'ISO/IEC 17021-1, 8.2 (with ISO/IEC 27006-1)', true",
        "ISO/IEC 27006-1, false",
        "'ISO/IEC 17021-1, 8.2; ISO/IEC 27006-1', false",
        "'Regulation (EU) 2016/679, Art. 83(4)', true",
        "Regulation (EU) 2016/679, false",
        "45 CFR 164.308(a)(8), true",
        "'POPIA, s 109(2)(c)', true",
        "market practice, false"
    })
    void aSectionIsKnownWhereOneIsNamed(String source, boolean named) {
        assertThat(namesSections(source)).isEqualTo(named);
    }

    /** Links to what is not bundled are wanted where they are true; the reader is told. */
    @ParameterizedTest
    @MethodSource("standards")
    void aLinkLeadsToABundledStandardOrSaysThatItDoesNot(Standard standard) {
        Set<String> bundled = standards().map(s -> s.id().toString()).collect(Collectors.toSet());
        assertThat(profile(standard).links())
                .allSatisfy(link -> assertThat(link.note().contains("not bundled"))
                        .as(link.toString())
                        .isNotEqualTo(bundled.contains(link.other().toString())))
                .extracting(Link::other)
                .doesNotContain(standard.id());
    }

    @Test
    void theLinksAreThoseThatPublishersState() {
        assertThat(standards().flatMap(s -> profile(s).links().stream().map(l -> s.id() + " " + l)))
                .containsExactlyInAnyOrder(
                        "soc2:2017 built-on coso:2013",
                        "iso27001:2013 built-on iso27002:2013",
                        "iso27001:2022 built-on iso27002:2022",
                        "iso27002:2022 guidance-for iso27001:2022",
                        "iso27701:2019 extends iso27001:2013",
                        "iso27701:2019 extends iso27002:2013",
                        "iso27701:2019 corresponds-to gdpr:2016",
                        "iso27701:2025 integrates iso27001:2022",
                        "iso27701:2025 built-on iso27002:2022",
                        "hipaa:2013 corresponds-to nist-800-53:5",
                        "cis:8.1 built-on nist-csf:2.0");
    }

    @ParameterizedTest
    @MethodSource("standards")
    void prerequisitesArePhases(Standard standard) {
        Profile profile = profile(standard);
        assertThat(profile.phases())
                .isNotEmpty()
                .allSatisfy(phase -> assertThat(phase.prerequisites())
                        .allSatisfy(id -> assertThat(profile.phase(id)).isPresent()))
                .allSatisfy(phase -> assertThat(profile.weeksUntil(phase.id())).isPresent());
    }

    /** Few rules set a rhythm; where one does not, the source of the phase says that the rhythm is custom. */
    @ParameterizedTest
    @MethodSource("standards")
    void aRhythmThatNoRuleSetsIsCalledUsual(Standard standard) {
        assertThat(profile(standard).phases())
                .filteredOn(p -> p.recurrence().isPresent() && p.attribution().basis() == Basis.RULE)
                .filteredOn(p -> !p.id().matches("surveillance.*|recertification"))
                .filteredOn(p -> !standard.id().toString().equals("dora:2022"))
                .allSatisfy(p -> assertThat(p.attribution().source()).endsWith(" is usual)"));
    }

    @Test
    void theRhythmsOfDoraAreItsOwn() {
        assertThat(profile("dora:2022").phases().stream()
                        .filter(p -> p.recurrence().isPresent())
                        .map(p -> p.id() + " " + p.recurrence().orElseThrow()))
                .containsExactly("register P1Y", "framework-review P1Y", "testing P1Y", "tlpt P3Y");
    }

    @ParameterizedTest
    @MethodSource("standards")
    void nothingIsSaidThatIsKnownToBeWrong(Standard standard) {
        Profile profile = profile(standard);
        Stream<String> texts = Stream.of(
                        profile.statements().stream().map(Statement::text),
                        profile.phases().stream().flatMap(p -> Stream.of(p.name(), p.actor(), p.deliverable())),
                        profile.links().stream().map(Link::note),
                        attributions(profile).map(Attribution::source))
                .flatMap(s -> s);
        assertThat(texts)
                .allSatisfy(text ->
                        assertThat(WRONG).noneSatisfy(wrong -> assertThat(text).containsPattern(wrong)));
    }

    @ParameterizedTest
    @MethodSource("standards")
    void textsAreShort(Standard standard) {
        assertThat(profile(standard).statements())
                .allSatisfy(s -> assertThat(s.text()).hasSizeLessThan(80).doesNotEndWith("."));
    }

    /** Only these are shown to outsiders: guidance and laws end in nothing that can be shown. */
    @Test
    void reportsAndCertificatesAreFew() {
        assertThat(standards().flatMap(s -> profile(s).firstAssurance().stream().map(p -> s.id() + " " + p.id())))
                .containsExactlyInAnyOrder(
                        "soc2:2017 type-1",
                        "iso27001:2022 stage-2",
                        "iso27701:2019 joint-audit",
                        "iso27701:2025 stage-2",
                        "nist-800-53:5 authorize");
        assertThat(standards()
                        .filter(s -> profile(s).firstAssurance().isEmpty())
                        .flatMap(s -> profile(s).statements(Aspect.ASSURANCE).stream()))
                .allSatisfy(s -> assertThat(s.text()).startsWith("No"));
    }

    @ParameterizedTest
    @CsvSource({
        "gdpr:2016,     EUR 10 m,           Art. 83(4)",
        "gdpr:2016,     2 % of world,       Art. 83(4)",
        "gdpr:2016,     EUR 20 m,           Art. 83(5)",
        "gdpr:2016,     4 % of world,       Art. 83(5)",
        "gdpr:2016,     25 May 2018,        Art. 99(2)",
        "nis2:2022,     EUR 10 m,           Art. 34(4)",
        "nis2:2022,     2 % of world,       Art. 34(4)",
        "nis2:2022,     EUR 7 m,            Art. 34(5)",
        "nis2:2022,     1.4 % of world,     Art. 34(5)",
        "nis2:2022,     17 October 2024,    Art. 41(1)",
        "dora:2022,     Set by each state,  Art. 50(3)",
        "dora:2022,     17 January 2025,    Art. 64",
        "hipaa:2013,    Four tiers,         160.404(b)",
        "hipaa:2013,    Periodic evaluation,164.308(a)(8)",
        "popia:2013,    R10 million,        s 109(2)(c)",
        "popia:2013,    ten years,          s 107",
        "popia:2013,    1 July 2021,        s 114(1)",
        "lgpd:2018,     R$50 million,       'Art. 52, II'",
        "lgpd:2018,     1 August 2021,      Art. 65",
        "iso27001:2013, 31 October 2025,    IAF MD 26:2023"
    })
    void amountsAndDatesStandBesideTheirSections(String id, String fact, String section) {
        assertThat(profile(id).statements()).anySatisfy(s -> {
            assertThat(s.text()).contains(fact);
            assertThat(s.basis()).isEqualTo(Basis.RULE);
            assertThat(s.source()).contains(section);
        });
    }

    /** No accreditation notice was found for it. */
    @Test
    void theEndOfTheTransitionFrom2019IsNoRule() {
        assertThat(profile("iso27701:2019").statements())
                .filteredOn(s -> s.text().contains("2028"))
                .singleElement()
                .satisfies(s -> assertThat(s.basis()).isEqualTo(Basis.PRACTICE))
                .satisfies(s -> assertThat(s.source()).contains("no accreditation notice"));
    }

    /** The figures in sentences are those of the catalogs. */
    @Test
    void figuresAreCounted() {
        assertThat(said("iso27001:2013")).contains(starting("iso27001:2013", "A.") + " controls");
        assertThat(said("iso27002:2022")).contains(starting("iso27002:2022", "") + " information security controls");
        assertThat(said("iso27701:2019"))
                .contains(starting("iso27701:2019", "A.") + " controls as controller, "
                        + starting("iso27701:2019", "B.") + " as processor");
        assertThat(said("coso:2013")).contains(starting("coso:2013", "") + " principles");
        assertThat(said("cis:8.1"))
                .contains(tagged("cis:8.1", "implementation-group", "IG1") + " safeguards in IG1, "
                        + tagged("cis:8.1", "implementation-group", "IG2") + " in IG2, all "
                        + starting("cis:8.1", "") + " in IG3");
        assertThat(said("nist-800-53:5"))
                .contains("Baselines of " + tagged("nist-800-53:5", "baseline", "LOW") + ", "
                        + tagged("nist-800-53:5", "baseline", "MODERATE") + " or "
                        + tagged("nist-800-53:5", "baseline", "HIGH") + " controls and enhancements");
    }

    private static String said(String id) {
        return profile(id).statements().stream().map(Statement::text).collect(Collectors.joining("\n"));
    }

    private static long starting(String id, String prefix) {
        return Catalogs.bundled().standard(id).assessable().stream()
                .map(Requirement::local)
                .filter(local -> local.startsWith(prefix))
                .count();
    }

    private static long tagged(String id, String tag, String value) {
        return Catalogs.bundled().standard(id).assessable().stream()
                .filter(r -> r.attribute(tag).contains(value))
                .count();
    }
}
