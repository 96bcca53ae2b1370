package io.crosswalk.mapping.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The statistics give the figures that books and papers print for their examples. */
class StatisticsTest {
    private static final Offset<Double> AS_PRINTED = within(0.0005);

    /** A row a rater, a character a unit, a blank for a missing rating. */
    static Ratings ratings(String... raters) {
        String labels = "0123456789abcdefgh";
        return new Ratings(
                labels.length(),
                Arrays.stream(raters)
                        .map(row -> row.chars().map(labels::indexOf).toArray())
                        .toArray(int[][]::new));
    }

    /** Ratings of two raters that give a table of counts. */
    static Ratings table(int[][] counts) {
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts.length; column++) {
                for (int n = 0; n < counts[row][column]; n++) {
                    left.add(row);
                    right.add(column);
                }
            }
        }
        return new Ratings(counts.length, new int[][] {ints(left), ints(right)});
    }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double value(Coefficient found) {
        return found.value().orElseThrow();
    }

    /** Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd edition 2003, table 18.1: 0.89, 0.66 and 0.68. */
    @Test
    void cohensKappaOfFleissLevinPaik() {
        Coefficient kappa =
                table(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}).cohen(0, 1);
        assertThat(kappa.units()).isEqualTo(100);
        assertThat(kappa.observed()).isCloseTo(0.89, AS_PRINTED);
        assertThat(kappa.expected()).isCloseTo(0.66, AS_PRINTED);
        assertThat(value(kappa)).isCloseTo(0.68, within(0.005));
    }

    /** Manning, Raghavan and Schütze, Introduction to Information Retrieval, table 8.2, whose chance uses pooled marginals: 0.925, 0.665 and 0.776. */
    @Test
    void kappaWithPooledMarginalsOfManningRaghavanSchuetze() {
        Coefficient kappa = table(new int[][] {{300, 20}, {10, 70}}).fleiss();
        assertThat(kappa.observed()).isCloseTo(0.925, AS_PRINTED);
        assertThat(kappa.expected()).isCloseTo(0.665, AS_PRINTED);
        assertThat(value(kappa)).isCloseTo(0.776, AS_PRINTED);
    }

    /** Fleiss 1971, table 1: thirty patients, six psychiatrists, five diagnoses; 0.556, 0.220 and 0.430. */
    @Test
    void fleissKappaOfFleiss() {
        String patients = "00060 03003 01401 00006 03030 20400 00402 20310 20040 00006"
                + " 10050 11040 03300 10050 02031 00501 30012 51000 02040 10203"
                + " 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006";
        Coefficient kappa = byCounts(6, patients).fleiss();
        assertThat(kappa.units()).isEqualTo(30);
        assertThat(kappa.observed()).isCloseTo(0.5556, AS_PRINTED);
        assertThat(kappa.expected()).isCloseTo(0.2201, AS_PRINTED);
        assertThat(value(kappa)).isCloseTo(0.430, AS_PRINTED);
    }

    /** Ratings with so many of each label for each unit; who gave which does not matter. */
    private static Ratings byCounts(int raters, String units) {
        String[] each = units.split(" ");
        int[][] byRater = new int[raters][each.length];
        for (int unit = 0; unit < each.length; unit++) {
            int rater = 0;
            for (int label = 0; label < each[unit].length(); label++) {
                for (int n = each[unit].charAt(label) - '0'; n > 0; n--) {
                    byRater[rater++][unit] = label;
                }
            }
        }
        return new Ratings(5, byRater);
    }

    /** Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section A: binary data, two observers; 0.095. */
    @Test
    void krippendorffsAlphaOfBinaryData() {
        Coefficient alpha = ratings("0100000010", "1110010000").alpha();
        assertThat(value(alpha)).isCloseTo(0.095, AS_PRINTED);
    }

    /** The same, section B: nominal data, two observers; 0.692. */
    @Test
    void krippendorffsAlphaOfNominalData() {
        Coefficient alpha = ratings("aabbdcccedda", "babbbccceddd").alpha();
        assertThat(value(alpha)).isCloseTo(0.692, AS_PRINTED);
    }

    /** The same, section C: nominal data, four observers, missing values; 0.743. The last unit has one rating and does not count. */
    @Test
    void krippendorffsAlphaWithMissingValues() {
        Coefficient alpha = ratings("123321412   ", "1233224125 3", " 3332342251 ", "12332441251 ")
                .alpha();
        assertThat(alpha.units()).isEqualTo(11);
        assertThat(value(alpha)).isCloseTo(0.743, AS_PRINTED);
    }

    /** Manning, Raghavan and Schütze, section 3.3.4: the bigrams of "bord" and "boardroom", 2/(8 + 3 - 2). */
    @Test
    void jaccardOfManningRaghavanSchuetze() {
        assertThat(new SetOverlap(3, 8, 2).jaccard()).hasValue(2.0 / 9);
    }

    /** The same, exercise 8.1: 8 relevant and 10 others are returned, of 20 relevant ones. */
    @Test
    void precisionAndRecallOfManningRaghavanSchuetze() {
        SetOverlap found = new SetOverlap(18, 20, 8);
        assertThat(found.precision()).hasValue(8.0 / 18);
        assertThat(found.recall()).hasValue(8.0 / 20);
        double harmonic = 2 / (18.0 / 8 + 20.0 / 8);
        assertThat(found.f1().orElseThrow()).isCloseTo(harmonic, within(1e-12));
    }

    @Test
    void withOneLabelOnlyChanceLeavesNothingToAgreeOn() {
        Ratings same = ratings("000", "000", "000");
        assertThat(List.of(same.cohen(0, 1), same.fleiss(), same.alpha())).allSatisfy(c -> {
            assertThat(c.observed()).isEqualTo(1);
            assertThat(c.expected()).isEqualTo(1);
            assertThat(c.value()).isEmpty();
        });
    }

    @Test
    void nothingRatedTogetherIsNoAgreement() {
        Ratings apart = ratings("01  ", "  10");
        assertThat(List.of(apart.cohen(0, 1), apart.fleiss(), apart.alpha()))
                .allSatisfy(c -> assertThat(c).isEqualTo(Coefficient.undefined()));
    }

    @Test
    void aMissingRatingTakesItsUnitFromKappaAndNotFromAlpha() {
        Ratings ratings = ratings("0101 ", "01110", "0 010");
        assertThat(ratings.cohen(0, 1).units()).isEqualTo(4);
        assertThat(ratings.fleiss().units()).isEqualTo(3);
        assertThat(ratings.alpha().units()).isEqualTo(5);
    }

    /** Krippendorff 2011: with two observers and no missing value alpha exceeds Scott's pi, Fleiss' kappa of two, by (1 - pi)/2N. */
    @Test
    void alphaIsFleissKappaCorrectedForSampleSize() {
        Ratings ratings = ratings("0100000010", "1110010000");
        double pi = value(ratings.fleiss());
        assertThat(value(ratings.alpha())).isCloseTo(pi + (1 - pi) / 20, within(1e-12));
    }

    @Test
    void oppositeRatersAgreeLessThanChance() {
        assertThat(value(ratings("0011", "1100").cohen(0, 1))).isEqualTo(-1);
        assertThat(IntStream.of(ratings("0011", "1100").confusion(0, 1)[0]).sum())
                .isEqualTo(2);
    }
}
