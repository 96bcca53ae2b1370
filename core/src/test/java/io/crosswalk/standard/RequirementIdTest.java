package io.crosswalk.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementIdTest {
    private static final StandardId ISO = StandardId.parse("iso27001:2022");
    private static final Pattern TOKEN = Pattern.compile("[0-9]+|[^0-9]");

    /** Ids as odd as the form allows: slashes, dots, colons, blanks inside, and characters outside the first plane. */
    @Provide
    static Arbitrary<String> oddLocals() {
        Arbitrary<String> visible = Arbitraries.of(
                "a", "A", "5", "10", "007", ".", "/", ":", "-", "(", ")", "\"", "\\", "é", "e\u0301", "𝔸", "😀", "条");
        Arbitrary<String> inside = Arbitraries.oneOf(visible, Arbitraries.of(" ", "  ", "\u00a0", "\u3000"));
        return Combinators.combine(visible, inside.list().ofMaxSize(40), visible)
                .as((first, middle, last) -> first + String.join("", middle) + last);
    }

    /** Ids that often agree in part: digits, zeros, dots and brackets only. */
    @Provide
    static Arbitrary<RequirementId> similarIds() {
        return Arbitraries.strings()
                .withChars("012.(A")
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(ISO::requirement);
    }

    @Property
    void whatAnIdPrintsIsReadBackAsTheSame(@ForAll("oddLocals") String local) {
        RequirementId id = ISO.requirement(local);

        assertThat(RequirementId.parse(id.toString())).isEqualTo(id);
        assertThat(RequirementId.parse("iso27001:2022/" + local).local()).isEqualTo(local);
        assertThat(RequirementId.complaint(local)).isEmpty();
    }

    @Test
    void aTextIsSplitAtItsFirstSlash() {
        RequirementId id = RequirementId.parse("cis:8.1/a/b/");

        assertThat(id.standard()).isEqualTo(StandardId.parse("cis:8.1"));
        assertThat(id.local()).isEqualTo("a/b/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A.5.15", "iso27001:2022", "iso27001:2022 A.5.15"})
    void aTextWithoutSlashIsRefusedByName(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequirementId.parse(text))
                .withMessage(
                        "a full requirement id is slug:edition/id such as iso27001:2022/A.5.15, not \"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource({"/A.5.15, ''", "iso27001/A.5.15, iso27001", "ISO:1/x, ISO:1"})
    void aTextWithoutStandardIsRefusedByTheNameOfThat(String text, String standard) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequirementId.parse(text))
                .withMessageContaining("not \"" + standard + "\"");
    }

    @Test
    void aLocalIdHasOneToTwoHundredCharacters() {
        assertThat(ISO.requirement("x".repeat(200)).local()).hasSize(200);
        assertThat(RequirementId.complaint("")).contains("a requirement id has 1 to 200 characters, not 0");
        assertThat(RequirementId.complaint("x".repeat(201)))
                .contains("a requirement id has 1 to 200 characters, not 201");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequirementId.parse("iso27001:2022/"))
                .withMessage("a requirement id has 1 to 200 characters, not 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {" 5.1", "5.1 ", " ", "\u00a05.1", "5.1\u3000", "5.1\u202f"})
    void outerBlanksOfEveryKindAreRefused(String local) {
        assertThat(RequirementId.complaint(local)).contains("a requirement id has no outer blanks: \"" + local + "\"");
        assertThatIllegalArgumentException().isThrownBy(() -> ISO.requirement(local));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0000b", "A\u0007b", "A\tb", "A\u007fb", "A\u0085b", "A\u2028b", "A\ud800b", "A\udc00b"})
    void controlCharactersInsideAreRefusedAndShownAsQuestionMarks(String local) {
        assertThat(RequirementId.complaint(local)).contains("a requirement id has no control characters: \"A?b\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ISO.requirement(local))
                .withMessage("a requirement id has no control characters: \"A?b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\u0007b", "A\u0085b", "A\nb", "\n5.1", "5.1\u0085", "A\ud800b", "\u2028", "5.1\u2029"})
    void aComplaintShowsNothingThatCouldBreakItsLine(String hostile) {
        assertThat(RequirementId.complaint(hostile))
                .hasValueSatisfying(c -> assertThat(c.codePoints())
                        .noneMatch(Character::isISOControl)
                        .noneMatch(p -> Character.getType(p) == Character.SURROGATE)
                        .doesNotContain(0x2028, 0x2029));
    }

    @Test
    void idsThatLookAlikeStayApart() {
        assertThat(List.of("5.1", "A.5.1", "5.10", "5.01", "a.5.1", "A.5.1.", "A 5.1"))
                .extracting(ISO::requirement)
                .doesNotHaveDuplicates();
        assertThat(ISO.requirement("é")).isNotEqualTo(ISO.requirement("e\u0301"));
    }

    @ParameterizedTest
    @CsvSource({
        "5.2, 5.10",
        "AC-2, AC-10",
        "AC-2, AC-2(1)",
        "AC-2(1), AC-2(2)",
        "AC-2(2), AC-2(10)",
        "AC-2(10), AC-10",
        "AC-2, AU-1",
        "A.5.9, A.5.15",
        "CC9.2, CC10.1",
        "5.01, 5.1",
        "5.01, 5.2",
        "5, 5.0"
    })
    void idsAreOrderedAsPeopleNumberThem(String smaller, String larger) {
        assertThat(ISO.requirement(smaller)).isLessThan(ISO.requirement(larger));
        assertThat(ISO.requirement(larger)).isGreaterThan(ISO.requirement(smaller));
    }

    @Test
    void theStandardIsComparedBeforeTheLocalId() {
        assertThat(RequirementId.parse("iso27001:2013/Z")).isLessThan(RequirementId.parse("iso27001:2022/A"));
        assertThat(RequirementId.parse("iso9:1/Z")).isLessThan(RequirementId.parse("iso27001:1/A"));
    }

    @Property
    void theOrderIsAntisymmetricAndConsistentWithEquals(
            @ForAll("similarIds") RequirementId a, @ForAll("similarIds") RequirementId b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property(tries = 5000)
    void theOrderIsTransitive(
            @ForAll("similarIds") RequirementId a,
            @ForAll("similarIds") RequirementId b,
            @ForAll("similarIds") RequirementId c) {
        List<RequirementId> sorted = List.of(a, b, c).stream().sorted().toList();

        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(1));
        assertThat(sorted.get(1)).isLessThanOrEqualTo(sorted.get(2));
        assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(2));
    }

    @Property(tries = 5000)
    void runsOfDigitsAreComparedByValueAndAllElseByCharacter(
            @ForAll("similarIds") RequirementId a, @ForAll("similarIds") RequirementId b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(expected(a.local(), b.local())));
    }

    private static int expected(String left, String right) {
        Matcher l = TOKEN.matcher(left);
        Matcher r = TOKEN.matcher(right);
        boolean lMore = l.find();
        boolean rMore = r.find();
        while (lMore && rMore) {
            boolean numbers = isNumber(l.group()) && isNumber(r.group());
            int byToken = numbers
                    ? new BigInteger(l.group()).compareTo(new BigInteger(r.group()))
                    : Character.compare(l.group().charAt(0), r.group().charAt(0));
            if (byToken != 0) {
                return byToken;
            }
            lMore = l.find();
            rMore = r.find();
        }
        return lMore == rMore ? left.compareTo(right) : Boolean.compare(lMore, rMore);
    }

    private static boolean isNumber(String token) {
        return Character.isDigit(token.charAt(0));
    }

    @Test
    void runsOfDigitsTooLongForAnyNumberTypeAreComparedByValue() {
        String huge = "9".repeat(190);

        assertThat(ISO.requirement(huge)).isLessThan(ISO.requirement("1" + "0".repeat(190)));
        assertThat(ISO.requirement("0".repeat(100) + "7")).isLessThan(ISO.requirement("8"));
        assertThat(ISO.requirement("18446744073709551617")).isGreaterThan(ISO.requirement("2"));
        assertThat(ISO.requirement("4294967297.1")).isGreaterThan(ISO.requirement("2.1"));
    }
}
