package io.crosswalk.catalogs.internal.strm;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.JsonStrings;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.sheet.Cell;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.relation.Argument;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Strength;
import io.crosswalk.relation.Succession;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a row with elements on both sides claims. */
final class Claims {
    /** The name in front of a column that is kept as it is. */
    static final String COLUMN = "column:";
    /** How many different texts are kept once, since the wording of an element stands in each of its rows. */
    private static final int MOST_TEXTS = 100_000;

    private final boolean reversed;
    private final Log log;
    private final Map<String, String> texts = new HashMap<>();

    Claims(boolean reversed, Log log) {
        this.reversed = reversed;
        this.log = log;
    }

    /** The claim about the lists as they are. */
    Mapping whole(Row row, List<RequirementId> sources, Relationship relationship, List<RequirementId> targets) {
        return mapping(row, sources, relationship, targets);
    }

    /**
     * The claims of a row that stands alone: one for each pair, but for a list that contains or equals, which does so as a whole. A
     * containment of several in one is one of each.
     */
    List<Mapping> apart(Row row, List<RequirementId> sources, Relationship relationship, List<RequirementId> targets) {
        Mapping all = mapping(row, sources, relationship, targets);
        List<Mapping> apart = new ArrayList<>();
        switch (relationship) {
            case EQUAL_TO -> apart.add(all);
            case SUPERSET_OF -> targets.forEach(t -> apart.add(all.withEnds(sources, List.of(t))));
            case SUBSET_OF -> sources.forEach(s -> apart.add(all.withEnds(List.of(s), targets)));
            case INTERSECTS_WITH, NO_RELATIONSHIP, RELATED ->
                sources.forEach(s -> targets.forEach(t -> apart.add(all.withEnds(List.of(s), List.of(t)))));
        }
        return sources.size() == 1 && targets.size() == 1 ? List.of(all) : apart;
    }

    private Mapping mapping(
            Row row, List<RequirementId> sources, Relationship relationship, List<RequirementId> targets) {
        Mapping.Builder mapping = Mapping.builder(sources, relationship, targets)
                .location(row.cell(Column.REFERENCE).place());
        String written = row.text(Column.WRITTEN);
        String word = row.relationship().text();
        boolean isTurned = reversed && relationship.inverse() != relationship;
        if (!written.isEmpty()) {
            mapping.written(written);
        } else if (!word.isEmpty() && (isTurned || !Words8477.isOurs(word, relationship))) {
            mapping.written(once(word));
        }
        said(row, Column.STRENGTH).ifPresent(value -> mapping.strength(new Strength(value, row.scale())));
        said(row, Column.CONFIDENCE).ifPresent(value -> mapping.confidence(new Confidence(value)));
        word(row, Column.RATIONALE, Rationale.values(), mapping::rationale, mapping);
        word(row, Column.SUCCESSION, Succession.values(), mapping::succession, mapping);
        Argument argument = new Argument(
                text(row, Column.SHARED), text(row, Column.BEYOND_FOCAL), text(row, Column.BEYOND_REFERENCE));
        mapping.argument(argument.equals(Argument.NONE) ? Argument.NONE : argument);
        text(row, Column.REMARKS).map(this::once).ifPresent(mapping::remarks);
        row.others((name, cell) -> mapping.extension(once(COLUMN + name), once(JsonStrings.of(cell.text()))));
        return mapping.build();
    }

    /** The text of a cell that is not blank and does not say that there is none. */
    private static Optional<String> said(Row row, Column column) {
        return text(row, column).filter(text -> !ElementCell.of(text).says());
    }

    private static Optional<String> text(Row row, Column column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    private <E extends Enum<E>> void word(
            Row row, Column column, E[] words, Consumer<E> sink, Mapping.Builder mapping) {
        Optional<String> text = said(row, column);
        if (text.isEmpty()) {
            return;
        }
        String plain = text.get().toLowerCase(Locale.ROOT);
        Optional<E> word =
                Stream.of(words).filter(w -> w.toString().equals(plain)).findFirst();
        word.ifPresent(sink);
        if (word.isEmpty()) {
            Cell cell = row.cell(column);
            mapping.extension(COLUMN + column.header(), JsonStrings.of(text.get()));
            log.add(Code.UNKNOWN_WORD
                    .warning("not one of "
                            + String.join(
                                    ", ", Stream.of(words).map(Enum::toString).toList()) + ": kept beside the mapping")
                    .at(cell.place())
                    .quoting(text.get())
                    .then(Action.KEPT));
        }
    }

    private String once(String text) {
        String before = texts.get(text);
        if (before != null) {
            return before;
        }
        if (texts.size() < MOST_TEXTS) {
            texts.put(text, text);
        }
        return text;
    }
}
