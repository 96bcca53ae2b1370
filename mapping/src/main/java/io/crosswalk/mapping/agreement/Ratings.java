package io.crosswalk.mapping.agreement;

import java.util.Arrays;

/** What several raters say of the same units, as label numbers from 0, and the agreement statistics over it. */
final class Ratings {
    static final int MISSING = -1;

    private final int labels;
    private final int[][] byRater;

    /** Takes a row a rater, a column a unit. */
    Ratings(int labels, int[][] byRater) {
        this.labels = labels;
        this.byRater = byRater;
    }

    /** The same ratings under coarser labels. */
    Ratings coarser(int fewer, int[] labelOf) {
        int[][] coarse = Arrays.stream(byRater)
                .map(row -> Arrays.stream(row)
                        .map(label -> label == MISSING ? MISSING : labelOf[label])
                        .toArray())
                .toArray(int[][]::new);
        return new Ratings(fewer, coarse);
    }

    /** How often one rater says this and another says that, over the units that both rate. */
    int[][] confusion(int left, int right) {
        int[][] counts = new int[labels][labels];
        for (int unit = 0; unit < byRater[left].length; unit++) {
            int one = byRater[left][unit];
            int other = byRater[right][unit];
            if (one != MISSING && other != MISSING) {
                counts[one][other]++;
            }
        }
        return counts;
    }

    /** Cohen's kappa of two raters (Cohen 1960), over the units that both rate. */
    Coefficient cohen(int left, int right) {
        int[][] counts = confusion(left, right);
        long units = 0;
        long agreed = 0;
        double chance = 0;
        for (int label = 0; label < labels; label++) {
            long rows = Arrays.stream(counts[label]).sum();
            long columns = 0;
            for (int[] row : counts) {
                columns += row[label];
            }
            units += rows;
            agreed += counts[label][label];
            chance += (double) rows * columns;
        }
        return units == 0
                ? Coefficient.undefined()
                : new Coefficient(units, (double) agreed / units, chance / ((double) units * units));
    }

    /** Fleiss' kappa of all raters (Fleiss 1971), over the units that every one rates. */
    Coefficient fleiss() {
        int raters = byRater.length;
        long units = 0;
        long agreeing = 0;
        long[] totals = new long[labels];
        for (int unit = 0; unit < byRater[0].length; unit++) {
            int[] counts = counts(unit);
            if (Arrays.stream(counts).sum() == raters) {
                units++;
                for (int label = 0; label < labels; label++) {
                    totals[label] += counts[label];
                    agreeing += (long) counts[label] * (counts[label] - 1);
                }
            }
        }
        double ratings = (double) units * raters;
        return units == 0
                ? Coefficient.undefined()
                : new Coefficient(
                        units,
                        agreeing / (ratings * (raters - 1)),
                        Arrays.stream(totals).mapToDouble(n -> (double) n * n).sum() / (ratings * ratings));
    }

    /** Krippendorff's alpha for nominal data, over the units that at least two raters rate. */
    Coefficient alpha() {
        long units = 0;
        long ratings = 0;
        double differing = 0;
        long[] totals = new long[labels];
        for (int unit = 0; unit < byRater[0].length; unit++) {
            int[] counts = counts(unit);
            long raters = Arrays.stream(counts).sum();
            if (raters > 1) {
                units++;
                ratings += raters;
                long same = 0;
                for (int label = 0; label < labels; label++) {
                    totals[label] += counts[label];
                    same += (long) counts[label] * (counts[label] - 1);
                }
                differing += (double) (raters * (raters - 1) - same) / (raters - 1);
            }
        }
        return units == 0
                ? Coefficient.undefined()
                : new Coefficient(
                        units,
                        Math.max(0, 1 - differing / ratings),
                        Arrays.stream(totals)
                                        .mapToDouble(n -> (double) n * (n - 1))
                                        .sum()
                                / ((double) ratings * (ratings - 1)));
    }

    /** How many raters give a unit each label. */
    private int[] counts(int unit) {
        int[] counts = new int[labels];
        for (int[] rater : byRater) {
            if (rater[unit] != MISSING) {
                counts[rater[unit]]++;
            }
        }
        return counts;
    }
}
