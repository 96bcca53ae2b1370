package io.crosswalk.mapping.report;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.agreement.Agreement;
import io.crosswalk.mapping.agreement.Coefficient;
import io.crosswalk.mapping.agreement.Disagreement;
import io.crosswalk.mapping.agreement.Level;
import io.crosswalk.mapping.agreement.PairwiseAgreement;
import io.crosswalk.mapping.agreement.SetOverlap;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far mapping sets agree, written out. Immutable. */
public final class AgreementReport {
    private static final int SHOWN = 10;
    private static final List<Optional<Relationship>> WORDS = Stream.concat(
                    Stream.of(
                                    Relationship.EQUAL_TO,
                                    Relationship.SUPERSET_OF,
                                    Relationship.SUBSET_OF,
                                    Relationship.INTERSECTS_WITH,
                                    Relationship.RELATED,
                                    Relationship.NO_RELATIONSHIP)
                            .map(Optional::of),
                    Stream.of(Optional.<Relationship>empty()))
            .collect(Collectors.toUnmodifiableList());

    private final Agreement agreement;
    private final List<String> names;
    private final List<PairwiseAgreement> pairwise;

    private AgreementReport(Agreement agreement) {
        this.agreement = agreement;
        this.names = agreement.sets().stream().map(MappingSet::reference).collect(Collectors.toUnmodifiableList());
        this.pairwise = agreement.pairwise();
    }

    /** The report of an agreement. */
    public static AgreementReport of(Agreement agreement) {
        return new AgreementReport(requireNonNull(agreement, "agreement"));
    }

    /**
     * Rows in the columns {@code aspect,left,right,measure,value,of}: by aspect {@code universe}, {@code set}, {@code two-sets}, {@code confusion} (cells
     * that are not 0), {@code all-sets}, then {@code source} and {@code target} for the requirements that are seen differently.
     *
     * <p>{@code of} is the number of pairs or statements that the value is a share of; a value that is not defined is empty.
     */
    public Table table() {
        List<List<String>> rows = new ArrayList<>();
        String source = agreement.universe().source().toString();
        String target = agreement.universe().target().toString();
        rows.add(List.of(
                "universe", source, target, "pairs", text(agreement.universe().size()), ""));
        for (int set = 0; set < names.size(); set++) {
            String all = text(agreement.universe().size());
            rows.add(List.of("set", names.get(set), "", "mapped", text(agreement.mapped(set)), all));
            rows.add(List.of("set", names.get(set), "", "judged", text(agreement.judged(set)), all));
            rows.add(List.of("set", names.get(set), "", "outside", text(agreement.outside(set)), ""));
            rows.add(List.of("set", names.get(set), "", "several-words", text(agreement.several(set)), ""));
        }
        pairwise.forEach(two -> rows.addAll(rows(two)));
        for (Level level : Level.values()) {
            rows.add(row("all-sets", "", "", level + "-fleiss-kappa", agreement.fleiss(level)));
            rows.add(row("all-sets", "", "", level + "-krippendorff-alpha", agreement.alpha(level)));
        }
        for (Disagreement seen : agreement.disagreements()) {
            List<String> subject = List.of(seen.side().toString(), seen.id().toString(), "");
            rows.add(cells(subject, "differ-on-pairs", text(seen.onPairs()), text(seen.pairs())));
            rows.add(cells(subject, "differ-on-relations", text(seen.onRelations()), text(seen.pairs())));
        }
        return Table.of(List.of("aspect", "left", "right", "measure", "value", "of"), rows);
    }

    private static List<List<String>> rows(PairwiseAgreement two) {
        String left = two.left().reference();
        String right = two.right().reference();
        List<String> subject = List.of("two-sets", left, right);
        List<List<String>> rows = new ArrayList<>();
        for (Level level : Level.values()) {
            rows.addAll(rows(subject, level.toString(), two.overlap(level)));
            rows.add(row("two-sets", left, right, level + "-cohen-kappa", two.cohen(level)));
        }
        rows.addAll(rows(subject, "joint-covers", two.jointCovers()));
        for (Optional<Relationship> one : WORDS) {
            for (Optional<Relationship> other : WORDS) {
                int pairs = two.confusion(one, other);
                if (pairs > 0) {
                    String cell = word(one) + "/" + word(other);
                    rows.add(List.of("confusion", left, right, cell, text(pairs), ""));
                }
            }
        }
        return rows;
    }

    private static List<List<String>> rows(List<String> subject, String what, SetOverlap overlap) {
        return List.of(
                cells(subject, what + "-jaccard", share(overlap.jaccard(), 6), text(overlap.either())),
                cells(subject, what + "-precision", share(overlap.precision(), 6), text(overlap.left())),
                cells(subject, what + "-recall", share(overlap.recall(), 6), text(overlap.right())),
                cells(subject, what + "-f1", share(overlap.f1(), 6), text(overlap.left() + overlap.right())));
    }

    private static List<String> row(String aspect, String left, String right, String measure, Coefficient found) {
        return List.of(aspect, left, right, measure, share(found.value(), 6), text(found.units()));
    }

    private static List<String> cells(List<String> subject, String measure, String value, String of) {
        return List.of(subject.get(0), subject.get(1), subject.get(2), measure, value, of);
    }

    /**
     * The report for people: the sets, every two of them (the right one as the reference), all of them, a table of words for every two, and the ten
     * requirements that are seen most differently.
     */
    public String text() {
        StringBuilder text = new StringBuilder("Agreement of " + names.size() + " mapping sets over "
                + agreement.universe() + "; silence is " + agreement.silence() + "\n\n");
        text.append(sets().text()).append('\n').append(twoSets().text()).append('\n');
        text.append(chance().text());
        pairwise.forEach(two -> text.append('\n').append(words(two).text()));
        List<Disagreement> seen = agreement.disagreements();
        if (!seen.isEmpty()) {
            text.append("\nSeen most differently, ")
                    .append(Math.min(SHOWN, seen.size()))
                    .append(" of ")
                    .append(seen.size())
                    .append(" requirements\n")
                    .append(seenDifferently(seen).text());
        }
        return text.toString();
    }

    private Table sets() {
        List<List<String>> rows = new ArrayList<>();
        for (int set = 0; set < names.size(); set++) {
            rows.add(List.of(
                    names.get(set),
                    text(agreement.mapped(set)),
                    text(agreement.judged(set)),
                    text(agreement.outside(set)),
                    text(agreement.several(set))));
        }
        return Table.of(List.of("set", "mapped", "judged", "outside", "several words"), rows);
    }

    private Table twoSets() {
        List<List<String>> rows = new ArrayList<>();
        for (PairwiseAgreement two : pairwise) {
            for (Level level : Level.values()) {
                rows.add(line(
                        two,
                        level.toString(),
                        two.overlap(level),
                        share(two.cohen(level).value(), 3)));
            }
            rows.add(line(two, "joint covers", two.jointCovers(), ""));
        }
        return Table.of(
                List.of(
                        "left",
                        "right",
                        "same",
                        "left has",
                        "right has",
                        "both",
                        "jaccard",
                        "precision",
                        "recall",
                        "F1",
                        "Cohen's kappa"),
                rows);
    }

    private static List<String> line(PairwiseAgreement two, String same, SetOverlap overlap, String kappa) {
        return List.of(
                two.left().reference(),
                two.right().reference(),
                same,
                text(overlap.left()),
                text(overlap.right()),
                text(overlap.both()),
                share(overlap.jaccard(), 3),
                share(overlap.precision(), 3),
                share(overlap.recall(), 3),
                share(overlap.f1(), 3),
                kappa);
    }

    private Table chance() {
        List<List<String>> rows = new ArrayList<>();
        for (Level level : Level.values()) {
            rows.add(line("Fleiss' kappa", level, agreement.fleiss(level)));
            rows.add(line("Krippendorff's alpha", level, agreement.alpha(level)));
        }
        return Table.of(List.of("all sets", "on", "value", "observed", "by chance", "of pairs"), rows);
    }

    private static List<String> line(String statistic, Level level, Coefficient found) {
        boolean counted = found.units() > 0;
        return List.of(
                statistic,
                level.toString(),
                share(found.value(), 3),
                counted ? number(found.observed(), 3) : "",
                counted ? number(found.expected(), 3) : "",
                text(found.units()));
    }

    /** A row for each word of the left set, a column for each of the right set; words that neither uses are left out. */
    private static Table words(PairwiseAgreement two) {
        List<Optional<Relationship>> used = WORDS.stream()
                .filter(word ->
                        WORDS.stream().anyMatch(other -> two.confusion(word, other) + two.confusion(other, word) > 0))
                .collect(Collectors.toList());
        List<String> columns = new ArrayList<>(
                List.of(two.left().reference() + " says, where " + two.right().reference() + " says"));
        used.forEach(word -> columns.add(word(word)));
        List<List<String>> rows = new ArrayList<>();
        for (Optional<Relationship> one : used) {
            List<String> row = new ArrayList<>(List.of(word(one)));
            used.forEach(other -> row.add(text(two.confusion(one, other))));
            rows.add(row);
        }
        return Table.of(columns, rows);
    }

    private static Table seenDifferently(List<Disagreement> seen) {
        return Table.of(
                List.of("requirement", "pairs", "mapped or not", "other word", "share"),
                seen.stream()
                        .limit(SHOWN)
                        .map(d -> List.of(
                                d.id().toString(),
                                text(d.pairs()),
                                text(d.onPairs()),
                                text(d.onRelations()),
                                number(d.share(), 3)))
                        .collect(Collectors.toList()));
    }

    private static String word(Optional<Relationship> word) {
        return word.map(Relationship::toString).orElse("absent");
    }

    private static String text(long count) {
        return String.valueOf(count);
    }

    private static String share(OptionalDouble value, int digits) {
        return value.isPresent() ? number(value.getAsDouble(), digits) : "";
    }

    private static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }

    /** The rows as comma-separated values. */
    public String csv() {
        return table().csv();
    }

    /** The rows: format {@code crosswalk.agree/1}. */
    public String json() {
        return table().json("crosswalk.agree/1");
    }
}
