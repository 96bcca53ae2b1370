package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Weeks;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** The typical length of a phase. */
final class WeeksDraft implements Draft {
    static final Fields<WeeksDraft> FIELDS = Fields.<WeeksDraft>none()
            .required("least", (d, t) -> d.least = number(t))
            .required("most", (d, t) -> d.most = number(t))
            .required("basis", (d, t) -> d.basis = t.word(ProfileDraft.BASES))
            .required("source", (d, t) -> d.source = t.nonBlank());

    private Optional<Integer> least = Optional.empty();
    private Optional<Integer> most = Optional.empty();
    private Optional<Basis> basis = Optional.empty();
    private Optional<String> source = Optional.empty();

    private static Optional<Integer> number(Tokens tokens) {
        if (tokens.current() != JsonToken.VALUE_NUMBER_INT) {
            tokens.mismatch("a whole number");
            return Optional.empty();
        }
        Location place = tokens.place();
        Optional<String> number = tokens.scalar();
        if (number.filter(n -> !n.matches("[0-9]{1,4}")).isPresent()) {
            tokens.log()
                    .refuse(
                            Code.WEEKS,
                            "a number of weeks is 0 or more, and of at most four digits",
                            place,
                            number.get());
            return Optional.empty();
        }
        return number.map(Integer::valueOf);
    }

    @Override
    public void ended(Tokens tokens, Location start, Set<String> seen) {
        if (least.isPresent() && most.isPresent() && (least.get() > most.get() || most.get() > Phase.LONGEST)) {
            String why = "weeks run from the shortest to the longest length, which is at most " + Phase.LONGEST;
            tokens.log().refuse(Code.WEEKS, why, start, least.get() + "-" + most.get());
        }
    }

    /** The length of a sound draft. */
    Weeks finish() {
        return new Weeks(least.orElseThrow(), most.orElseThrow(), ProfileDraft.attribution(basis, source));
    }
}
