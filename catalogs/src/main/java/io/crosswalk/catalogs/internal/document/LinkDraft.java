package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.Link;
import io.crosswalk.standard.LinkKind;
import io.crosswalk.standard.StandardId;
import java.util.Optional;

/** One link of a profile to another standard. */
final class LinkDraft implements Draft {
    private static final Words<LinkKind> KINDS = Words.of(LinkKind.values());

    static final Fields<LinkDraft> FIELDS = Fields.<LinkDraft>none()
            .required("kind", (d, t) -> d.kind = t.word(KINDS))
            .required("other", (d, t) -> d.other = t.standardId())
            .optional("note", (d, t) -> d.note = t.text())
            .required("basis", (d, t) -> d.basis = t.word(ProfileDraft.BASES))
            .required("source", (d, t) -> d.source = t.nonBlank());

    private Optional<LinkKind> kind = Optional.empty();
    private Optional<StandardId> other = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Optional<Basis> basis = Optional.empty();
    private Optional<String> source = Optional.empty();

    /** The link of a sound draft. */
    Link finish() {
        return new Link(
                kind.orElseThrow(), other.orElseThrow(), note.orElse(""), ProfileDraft.attribution(basis, source));
    }
}
