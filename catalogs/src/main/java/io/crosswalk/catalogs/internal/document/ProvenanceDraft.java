package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.relation.Provenance;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The provenance of a mapping set. */
final class ProvenanceDraft implements Draft {
    static final Fields<ProvenanceDraft> FIELDS = Fields.<ProvenanceDraft>none()
            .required("author", (d, t) -> d.author = t.text())
            .optional("date", (d, t) -> d.readDate(t))
            .optional("method", (d, t) -> d.method = t.text())
            .optional("sources", (d, t) -> d.sources = t.texts())
            .optional("licence", (d, t) -> d.licence = t.text())
            .optional("derivedFrom", (d, t) -> d.derivedFrom = t.texts());

    private Optional<String> author = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<String> method = Optional.empty();
    private Optional<List<String>> sources = Optional.empty();
    private Optional<String> licence = Optional.empty();
    private Optional<List<String>> derivedFrom = Optional.empty();

    private void readDate(Tokens tokens) {
        tokens.placed().ifPresent(text -> {
            try {
                date = Optional.of(LocalDate.parse(text.value()));
            } catch (DateTimeParseException e) {
                tokens.log()
                        .refuse(Code.DATE, "a date is year-month-day such as 2026-11-22", text.place(), text.value());
            }
        });
    }

    /** The provenance; an author that could not be read, which has been reported, is unknown. */
    Provenance finish() {
        Provenance provenance = Provenance.by(author.orElse("unknown"));
        provenance = date.map(provenance::on).orElse(provenance);
        provenance = method.map(provenance::method).orElse(provenance);
        provenance = sources.map(provenance::sources).orElse(provenance);
        provenance = licence.map(provenance::licence).orElse(provenance);
        return derivedFrom.map(provenance::derivedFrom).orElse(provenance);
    }
}
