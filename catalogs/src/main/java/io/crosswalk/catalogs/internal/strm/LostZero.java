package io.crosswalk.catalogs.internal.strm;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.sheet.Cell;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Diagnostic.Action;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds ids that a spreadsheet program took for numbers, which costs 5.10 its zero. Nothing is changed: which was meant is the author's to say. */
final class LostZero {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6}\\.)([1-9]\\d{0,5})");

    private LostZero() {}

    /** What to say of the first id of a cell, below another id. */
    static Optional<Diagnostic> in(Cell cell, String id, Optional<String> above) {
        Matcher number = NUMBER.matcher(id);
        if (!number.matches()) {
            return Optional.empty();
        }
        boolean followsNine = above.filter(before -> isBefore(before, number)).isPresent();
        if (!followsNine && !cell.number()) {
            return Optional.empty();
        }
        String why = followsNine
                ? "follows " + above.orElse("") + ": this was probably " + id
                        + "0, whose last zero was lost when it was taken for a number"
                : "the document holds a number, not a text: a zero at its end would be lost";
        return Optional.of(
                Code.ID_FROM_NUMBER.warning(why).at(cell.place()).quoting(id).then(Action.KEPT));
    }

    /** Whether another zero at the end would make it the next of its siblings. */
    private static boolean isBefore(String above, Matcher number) {
        Matcher before = NUMBER.matcher(above);
        return before.matches()
                && before.group(1).equals(number.group(1))
                && Integer.parseInt(before.group(2)) == 10 * Integer.parseInt(number.group(2)) - 1;
    }
}
