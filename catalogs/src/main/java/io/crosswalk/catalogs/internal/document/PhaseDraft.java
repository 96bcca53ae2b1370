package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Weeks;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One phase of a profile. */
final class PhaseDraft implements Draft {
    static final Fields<PhaseDraft> FIELDS = Fields.<PhaseDraft>none()
            .required("id", (d, t) -> d.readId(t))
            .required("name", (d, t) -> d.name = t.nonBlank())
            .optional("actor", (d, t) -> d.actor = t.text())
            .optional("deliverable", (d, t) -> d.deliverable = t.text())
            .optional("after", (d, t) -> d.after = t.placedTexts())
            .optional("weeks", (d, t) -> d.readWeeks(t))
            .optional("due", (d, t) -> d.due = period(t))
            .optional("recurrence", (d, t) -> d.recurrence = period(t))
            .optional("optional", (d, t) -> d.optional = t.truth())
            .optional("assurance", (d, t) -> d.assurance = t.truth())
            .required("basis", (d, t) -> d.basis = t.word(ProfileDraft.BASES))
            .required("source", (d, t) -> d.source = t.nonBlank());

    private Optional<Text> id = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> actor = Optional.empty();
    private Optional<String> deliverable = Optional.empty();
    private Optional<List<Text>> after = Optional.empty();
    private Optional<Weeks> weeks = Optional.empty();
    private Optional<Period> due = Optional.empty();
    private Optional<Period> recurrence = Optional.empty();
    private Optional<Boolean> optional = Optional.empty();
    private Optional<Boolean> assurance = Optional.empty();
    private Optional<Basis> basis = Optional.empty();
    private Optional<String> source = Optional.empty();

    private void readId(Tokens tokens) {
        tokens.placed().ifPresent(text -> {
            if (Phase.isId(text.value())) {
                id = Optional.of(text);
            } else {
                tokens.log().refuse(Code.PHASE_ID, "a phase's id is a lower-kebab word", text.place(), text.value());
            }
        });
    }

    private void readWeeks(Tokens tokens) {
        WeeksDraft draft = new WeeksDraft();
        if (WeeksDraft.FIELDS.read(draft, tokens)) {
            weeks = Optional.of(draft.finish());
        }
    }

    /** The period at the current token. */
    static Optional<Period> period(Tokens tokens) {
        Optional<Text> text = tokens.placed();
        Optional<Period> period = text.flatMap(t -> parse(t.value()));
        if (text.isPresent() && period.isEmpty()) {
            tokens.log()
                    .refuse(
                            Code.PERIOD,
                            "a period is years, months or days such as P1Y or P18M, more than nothing",
                            text.get().place(),
                            text.get().value());
        }
        return period;
    }

    private static Optional<Period> parse(String text) {
        try {
            return Optional.of(Period.parse(text)).filter(p -> !p.isZero() && !p.isNegative());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The id of a sound draft. */
    Text id() {
        return id.orElseThrow();
    }

    /** The ids of the phases before it. */
    List<Text> after() {
        return after.orElse(List.of());
    }

    /** The phase of a sound draft. */
    Phase finish() {
        Phase.Builder builder =
                Phase.builder(id().value(), name.orElseThrow(), ProfileDraft.attribution(basis, source));
        actor.ifPresent(builder::actor);
        deliverable.ifPresent(builder::deliverable);
        weeks.ifPresent(builder::length);
        due.ifPresent(builder::due);
        recurrence.ifPresent(builder::recurrence);
        optional.ifPresent(builder::optional);
        assurance.ifPresent(builder::assurance);
        return builder.after(after().stream().map(Text::value).collect(Collectors.toUnmodifiableList()))
                .build();
    }
}
