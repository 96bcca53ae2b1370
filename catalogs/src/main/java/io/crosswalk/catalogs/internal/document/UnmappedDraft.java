package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.StandardId;
import java.util.Optional;

/** One requirement of a set that has no counterpart. */
final class UnmappedDraft implements Draft {
    private static final Words<Side> SIDES = Words.of(Side.values());

    static final Fields<UnmappedDraft> FIELDS = Fields.<UnmappedDraft>none()
            .required("side", (d, t) -> d.side = t.word(SIDES))
            .required("id", (d, t) -> d.id = t.localId())
            .required("reason", (d, t) -> d.reason = t.text());

    private Optional<Side> side = Optional.empty();
    private Optional<Text> id = Optional.empty();
    private Optional<String> reason = Optional.empty();

    /** The entry of a sound draft. */
    Unmapped finish(StandardId source, StandardId target) {
        StandardId standard = side.orElseThrow() == Side.SOURCE ? source : target;
        return new Unmapped(
                side.orElseThrow(), standard.requirement(id.orElseThrow().value()), reason.orElseThrow());
    }
}
