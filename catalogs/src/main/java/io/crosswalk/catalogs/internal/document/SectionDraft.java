package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One section of a standard. */
final class SectionDraft implements Draft {
    static final Fields<SectionDraft> FIELDS = Fields.<SectionDraft>none()
            .required("title", (d, t) -> d.title = t.nonBlank())
            .required("roots", (d, t) -> d.roots = t.placedTexts())
            .optional("excludable", (d, t) -> d.excludable = t.truth());

    private Optional<String> title = Optional.empty();
    private Optional<List<Text>> roots = Optional.empty();
    private Optional<Boolean> excludable = Optional.empty();

    @Override
    public void ended(Tokens tokens, Location start, Set<String> seen) {
        if (roots.isPresent() && roots.get().isEmpty()) {
            tokens.log().refuse(Code.EMPTY_LIST, "a section has at least one root", start);
        }
    }

    /** The local ids at its top, of a sound draft. */
    List<Text> roots() {
        return roots.orElseThrow();
    }

    /** The section of a sound draft. */
    Section finish() {
        List<String> ids = roots().stream().map(Text::value).collect(Collectors.toUnmodifiableList());
        return new Section(title.orElseThrow(), ids, excludable.orElse(false));
    }
}
