package io.crosswalk.relation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who made a mapping set, when, how, from what, and under which terms. Immutable; build with {@link #by}. */
public final class Provenance {
    private final String author;
    private final Optional<LocalDate> date;
    private final Optional<String> method;
    private final List<String> sources;
    private final Optional<String> licence;
    private final List<String> derivedFrom;

    private Provenance(
            String author,
            Optional<LocalDate> date,
            Optional<String> method,
            List<String> sources,
            Optional<String> licence,
            List<String> derivedFrom) {
        this.author = author;
        this.date = date;
        this.method = method;
        this.sources = sources;
        this.licence = licence;
        this.derivedFrom = derivedFrom;
    }

    /** The work of an author; {@code unknown} where a document names none. */
    public static Provenance by(String author) {
        return new Provenance(
                requireNonNull(author, "author"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** This provenance, of a date. */
    public Provenance on(LocalDate day) {
        return new Provenance(author, Optional.of(day), method, sources, licence, derivedFrom);
    }

    /** This provenance, with how the work was done. */
    public Provenance method(String how) {
        return new Provenance(author, date, Optional.of(how), sources, licence, derivedFrom);
    }

    /** This provenance, with the documents worked from. */
    public Provenance sources(List<String> documents) {
        return new Provenance(author, date, method, List.copyOf(documents), licence, derivedFrom);
    }

    /** This provenance, with terms of use. */
    public Provenance licence(String terms) {
        return new Provenance(author, date, method, sources, Optional.of(terms), derivedFrom);
    }

    /** This provenance, of a set composed from others: it is never counted as independent and supports no guarantee. */
    public Provenance derivedFrom(List<String> setIds) {
        return new Provenance(author, date, method, sources, licence, List.copyOf(setIds));
    }

    /** Who. */
    public String author() {
        return author;
    }

    /** When; empty if unsaid. */
    public Optional<LocalDate> date() {
        return date;
    }

    /** How; empty if unsaid. */
    public Optional<String> method() {
        return method;
    }

    /** From what. */
    public List<String> sources() {
        return sources;
    }

    /** Under which terms; empty if unsaid. */
    public Optional<String> licence() {
        return licence;
    }

    /** The ids of the sets it was composed from; empty for original work. */
    public List<String> derivedFrom() {
        return derivedFrom;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Provenance that
                && author.equals(that.author)
                && date.equals(that.date)
                && method.equals(that.method)
                && sources.equals(that.sources)
                && licence.equals(that.licence)
                && derivedFrom.equals(that.derivedFrom);
    }

    @Override
    public int hashCode() {
        return Objects.hash(author, date, method, sources, licence, derivedFrom);
    }

    /** Author and date. */
    @Override
    public String toString() {
        return author + date.map(d -> ", " + d).orElse("");
    }
}
