package io.crosswalk.mapping.report;

import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.EvidenceRule;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.Windows;
import io.crosswalk.mapping.inheritance.Inheritance;
import io.crosswalk.mapping.inheritance.InheritanceQuery;
import io.crosswalk.mapping.inheritance.Inherited;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** States what an inheritance answer was asked for, what was given, and what was assumed where the question left it open. */
final class InheritanceAssumptions {
    private final Inheritance answer;
    private final InheritanceQuery query;
    private final Demand demand;

    private InheritanceAssumptions(Inheritance answer) {
        this.answer = answer;
        this.query = answer.query();
        this.demand = answer.demand();
    }

    static List<String> of(Inheritance answer) {
        return new InheritanceAssumptions(answer).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("demanded of " + query.target() + " (" + demand.type() + "), in days of " + demand.zone() + ": "
                + needs());
        lines.add(where());
        lines.add(given());
        scopes(lines);
        practice().ifPresent(lines::add);
        reserved().ifPresent(lines::add);
        if (!query.rules().changes().isEmpty()) {
            lines.add("rules of evidence: " + query.rules());
        }
        List<MappingSet> used = sets(answer);
        lines.add(used.isEmpty() ? "no mapping set carries any of it" : Assumptions.by(used));
        if (!query.withdrawnSets().isEmpty()) {
            lines.add("as if withdrawn: " + String.join(", ", query.withdrawnSets()));
        }
        if (query.policy().atLeast().value() > 0) {
            lines.add("only claims of trust " + query.policy().atLeast() + " or more");
        }
        return List.copyOf(lines);
    }

    /** Which kinds of assurance over which days, kinds of the same days together. */
    private String needs() {
        Map<Windows, List<AssuranceKind>> kinds = new LinkedHashMap<>();
        demand.needs()
                .forEach((kind, windows) ->
                        kinds.computeIfAbsent(windows, w -> new ArrayList<>()).add(kind));
        return kinds.entrySet().stream()
                .map(e -> e.getValue().stream().map(Object::toString).collect(Collectors.joining(" and ")) + " "
                        + e.getKey().periods(demand.zone()).stream()
                                .map(InheritanceAssumptions::days)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static String days(Period period) {
        return period.days() == 1
                ? "on " + period.first()
                : "on each day of " + period + " (" + period.days() + " days)";
    }

    private String where() {
        String role = demand.role().map(r -> ", as " + r).orElse(", for any role");
        return demand.scope().isEverything()
                ? "for every system, entity and region" + role + "; evidence of named ones shows those alone"
                : "for " + demand.scope() + role;
    }

    private String given() {
        List<Evidence> evidence = query.evidence();
        if (evidence.isEmpty()) {
            return "given: no evidence";
        }
        Map<StandardId, Integer> filed = new TreeMap<>(Comparator.comparing(StandardId::toString));
        evidence.forEach(e -> e.filings().keySet().stream()
                .map(id -> id.standard())
                .distinct()
                .forEach(standard -> filed.merge(standard, 1, Integer::sum)));
        LocalDate first = evidence.stream()
                .map(Evidence::collected)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = evidence.stream()
                .map(Evidence::collected)
                .max(LocalDate::compareTo)
                .orElseThrow();
        String providers =
                query.responsibilities().stream().map(Responsibility::toString).collect(Collectors.joining("; "));
        return "given: " + Words.count(evidence.size(), "piece of evidence", "pieces of evidence") + ", collected "
                + (first.equals(last) ? first : new Period(first, last))
                + filed.entrySet().stream()
                        .map(e -> e.getKey() + " (" + e.getValue() + ")")
                        .collect(Collectors.joining(", ", filed.isEmpty() ? ", filed on nothing" : ", filed on ", ""))
                + (providers.isEmpty() ? "" : "; " + providers);
    }

    private void scopes(List<String> lines) {
        query.scopes().stream().filter(s -> !s.isWhole()).forEach(s -> lines.add("scope: " + s));
        Standard target = answer.standard();
        Optional<Scope> scope = query.scope(target.id());
        for (String tag : target.choices()) {
            if (scope.map(s -> !s.chosen().containsKey(tag)).orElse(true)) {
                lines.add(Assumptions.assumed(target, tag));
            }
        }
        Assumptions.soa(target, scope).ifPresent(lines::add);
    }

    /** The rules that are no more than usual, of the kinds of evidence that are given. */
    private Optional<String> practice() {
        Set<EvidenceKind> given = EnumSet.noneOf(EvidenceKind.class);
        query.evidence().forEach(e -> given.add(e.kind()));
        Map<String, List<EvidenceKind>> byCondition = new LinkedHashMap<>();
        for (EvidenceKind kind : given) {
            EvidenceRule rule = query.rules().rule(kind, demand.type());
            if (rule.basis() != Basis.RULE) {
                byCondition
                        .computeIfAbsent(Words.of(rule), c -> new ArrayList<>())
                        .add(kind);
            }
        }
        return byCondition.isEmpty()
                ? Optional.empty()
                : Optional.of(byCondition.entrySet().stream()
                        .map(e -> e.getValue().stream().map(Object::toString).collect(Collectors.joining(", ")) + " "
                                + e.getKey())
                        .collect(Collectors.joining("; ", "by practice, which an auditor may see otherwise: ", "")));
    }

    private Optional<String> reserved() {
        List<String> said = new ArrayList<>();
        query.rules().reserved().forEach((id, kind) -> {
            if (id.standard().equals(query.target())) {
                said.add(id.local() + " takes " + kind + " records alone");
            }
        });
        return said.isEmpty() ? Optional.empty() : Optional.of("by rule: " + String.join(", ", said));
    }

    /** The mapping sets by which evidence came to the requirements, by id. */
    static List<MappingSet> sets(Inheritance answer) {
        return answer.findings().stream()
                .map(Inherited::steps)
                .flatMap(List::stream)
                .flatMap(step -> step.claim().stream())
                .flatMap(claim -> claim.set().stream())
                .distinct()
                .sorted(Comparator.comparing(MappingSet::id))
                .toList();
    }
}
