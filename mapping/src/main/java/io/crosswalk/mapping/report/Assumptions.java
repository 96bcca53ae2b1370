package io.crosswalk.mapping.report;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.coverage.Coverage;
import io.crosswalk.mapping.coverage.CoverageQuery;
import io.crosswalk.mapping.coverage.Totals;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** States the scope of an answer, and what was assumed where the question left it open. */
final class Assumptions {
    private static final List<String> NUMBERS = List.of(
            "no",
            "the one",
            "both",
            "all three",
            "all four",
            "all five",
            "all six",
            "all seven",
            "all eight",
            "all nine");

    /** Of more than these the number will do. */
    private static final int FEW = 3;

    private Assumptions() {}

    static List<String> of(Coverage answer, Crosswalk crosswalk) {
        List<String> lines = new ArrayList<>();
        CoverageQuery query = answer.query();
        Set<StandardId> involved = new LinkedHashSet<>(query.sources());
        involved.add(query.target());
        for (StandardId id : involved) {
            Standard standard = crosswalk.standard(id);
            query.scope(id).filter(s -> !s.isWhole()).ifPresent(scope -> lines.add("scope: " + scope));
            for (String tag : standard.choices()) {
                if (query.scope(id).map(s -> !s.chosen().containsKey(tag)).orElse(true)) {
                    lines.add(openChoice(answer, crosswalk, standard, tag));
                }
            }
        }
        soa(answer).ifPresent(lines::add);
        lines.add(sets(List.of(answer)));
        if (query.policy().atLeast().value() > 0) {
            lines.add("only claims of trust " + query.policy().atLeast() + " or more");
        }
        query.policy().rationale().ifPresent(r -> lines.add("only claims that state a " + r + " rationale"));
        if (!query.policy().closed().isEmpty()) {
            lines.add("read as closed, so that a pair left out has nothing in common: "
                    + String.join(", ", query.policy().closed()));
        }
        answer.notices().forEach(notice -> lines.add(notice.message()));
        return List.copyOf(lines);
    }

    private static String openChoice(Coverage answer, Crosswalk crosswalk, Standard standard, String tag) {
        List<String> values = List.copyOf(standard.values(tag));
        Scope.Builder first = Scope.builder(standard).choose(tag, values.subList(0, 1));
        answer.query().scope(standard.id()).ifPresent(first::and);
        Totals would = answer.query().within(first.build()).ask(crosswalk).totals();
        String plural = tag.endsWith("y") ? tag.substring(0, tag.length() - 1) + "ies" : tag + "s";
        String count = values.size() < NUMBERS.size() ? NUMBERS.get(values.size()) : "all " + values.size();
        return "assuming " + count + " " + (values.size() == 1 ? tag : plural) + " of " + standard.id() + "; "
                + values.get(0) + " only would give " + figures(would);
    }

    private static String figures(Totals totals) {
        int partly = totals.touched() - totals.guaranteed();
        int neither = totals.applicable() - totals.touched();
        return totals.guaranteed() + " / " + partly + " / " + neither + " of " + totals.applicable()
                + " (contained / partly / neither)";
    }

    private static Optional<String> soa(Coverage answer) {
        Standard target = answer.standard();
        boolean stated = answer.query()
                .scope(target.id())
                .map(s -> !s.exclusions().isEmpty() || !s.inclusions().isEmpty())
                .orElse(false);
        List<Section> open =
                target.sections().stream().filter(Section::excludable).collect(Collectors.toList());
        if (stated || open.isEmpty()) {
            return Optional.empty();
        }
        long all = open.stream()
                .flatMap(s -> s.roots().stream())
                .flatMap(root -> target.subtree(target.requirement(root)).stream())
                .filter(Requirement::isAssessable)
                .count();
        String where = open.size() > FEW
                ? open.size() + " sections"
                : open.stream().map(Section::title).collect(Collectors.joining(" and "));
        return Optional.of("no SoA for " + target.id() + ": all " + all + " assumed applicable in " + where);
    }

    /** The mapping sets that some answers rest on, together; those consulted if there are none. */
    static String sets(List<Coverage> answers) {
        List<MappingSet> used = together(answers, Coverage::restsOn);
        if (used.isEmpty()) {
            List<MappingSet> consulted = together(answers, Coverage::consulted);
            return "no mapping set says anything here; consulted: "
                    + (consulted.isEmpty()
                            ? "none"
                            : consulted.size() > FEW
                                    ? consulted.size() + " sets"
                                    : consulted.stream()
                                            .map(MappingSet::reference)
                                            .collect(Collectors.joining(", ")));
        }
        Map<String, List<String>> byOrigin = new LinkedHashMap<>();
        used.forEach(set -> byOrigin.computeIfAbsent(set.kind() + " by " + set.provenance(), k -> new ArrayList<>())
                .add(set.reference()));
        return byOrigin.entrySet().stream()
                .map(origin -> String.join(", ", origin.getValue()) + " (" + origin.getKey() + ")")
                .collect(Collectors.joining("; ", "by ", ""));
    }

    private static List<MappingSet> together(List<Coverage> answers, Function<Coverage, List<MappingSet>> sets) {
        return answers.stream()
                .flatMap(answer -> sets.apply(answer).stream())
                .distinct()
                .sorted(Comparator.comparing(MappingSet::id))
                .collect(Collectors.toList());
    }
}
