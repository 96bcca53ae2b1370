package io.crosswalk.standard;

import java.util.Comparator;

/** Compares texts as people number things: runs of ASCII digits by value, so that 5.2 comes before 5.10. */
enum NaturalOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String left, String right) {
        int l = 0;
        int r = 0;
        while (l < left.length() && r < right.length()) {
            if (isDigit(left.charAt(l)) && isDigit(right.charAt(r))) {
                int lEnd = endOfDigits(left, l);
                int rEnd = endOfDigits(right, r);
                int byValue = compareNumbers(left.substring(l, lEnd), right.substring(r, rEnd));
                if (byValue != 0) {
                    return byValue;
                }
                l = lEnd;
                r = rEnd;
            } else if (left.charAt(l) != right.charAt(r)) {
                return Character.compare(left.charAt(l), right.charAt(r));
            } else {
                l++;
                r++;
            }
        }
        int byRest = Integer.compare(left.length() - l, right.length() - r);
        // "5.01" and "5.1" are the same number but not the same id: stay consistent with equals
        return byRest != 0 ? byRest : left.compareTo(right);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String left, String right) {
        String l = withoutLeadingZeros(left);
        String r = withoutLeadingZeros(right);
        int byLength = Integer.compare(l.length(), r.length());
        return byLength != 0 ? byLength : l.compareTo(r);
    }

    private static String withoutLeadingZeros(String digits) {
        int first = 0;
        while (first < digits.length() - 1 && digits.charAt(first) == '0') {
            first++;
        }
        return digits.substring(first);
    }
}
