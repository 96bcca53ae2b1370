package io.crosswalk.mapping.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.entailment.Derivation;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.entailment.Premises;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Scope;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One asking of one query: states what is given, derives, and names the verdict of every requirement. */
final class Evaluation {
    private final CoverageQuery query;
    private final Crosswalk crosswalk;
    private final Standard target;
    private final Map<String, Scope.Exclusion> excluded = new LinkedHashMap<>();
    private final Map<RequirementId, Satisfaction> stated = new LinkedHashMap<>();
    private final Map<RequirementId, Scope.Exclusion> withheld = new LinkedHashMap<>();

    Evaluation(CoverageQuery query, Crosswalk crosswalk) {
        this.query = query;
        this.crosswalk = crosswalk;
        this.target = crosswalk.standard(query.target());
        requireKnown();
        query.satisfied().forEach(this::stateAll);
        query.scopes().forEach(this::stateImplementation);
        query.assessment().statuses().forEach(this::state);
        exclude();
    }

    private void requireKnown() {
        query.sources().forEach(crosswalk::standard);
        query.scopes().forEach(scope -> crosswalk.standard(scope.standard()));
    }

    private Optional<Scope.Exclusion> outOfScope(Requirement requirement) {
        return query.scope(requirement.id().standard()).flatMap(scope -> scope.exclusionOf(requirement));
    }

    /** Whether a scope leaves it out by name; what a choice of tags leaves out is told by what is assessable. */
    private boolean isLeftOut(Requirement requirement) {
        return query.scope(target.id())
                .map(scope -> scope.exclusions().containsKey(requirement.local()))
                .orElse(false);
    }

    private void stateAll(StandardId source) {
        for (Requirement requirement : crosswalk.standard(source).assessable()) {
            state(requirement.id(), Satisfaction.FULL);
        }
    }

    /** What a scope says of the implementation of requirements: of the target, and of a standard given as satisfied. */
    private void stateImplementation(Scope scope) {
        StandardId standard = scope.standard();
        if (standard.equals(target.id()) || query.satisfied().contains(standard)) {
            scope.notImplemented().forEach(local -> state(standard.requirement(local), Satisfaction.NOT_FULL));
            scope.alternatives().keySet().forEach(local -> state(standard.requirement(local), Satisfaction.FULL));
        }
    }

    private void state(RequirementId id, Satisfaction status) {
        Standard standard = crosswalk.standard(id.standard());
        Requirement requirement = standard.requirement(id.local());
        Optional<Scope.Exclusion> exclusion = outOfScope(requirement);
        if (status == Satisfaction.NOT_APPLICABLE) {
            standard.subtree(requirement).stream()
                    .filter(r -> r.equals(requirement)
                            || query.assessment().status(r.id()).isEmpty())
                    .forEach(r -> withdraw(r, query.assessment().note(id)));
        } else if (exclusion.isPresent()) {
            withheld.put(id, exclusion.get());
        } else {
            stated.put(id, status);
        }
    }

    /** Takes back what does not apply, alone or with the heading above it. */
    private void withdraw(Requirement requirement, Optional<String> note) {
        Scope.Exclusion why = new Scope.Exclusion("not-relevant", note.orElse("stated not applicable"));
        stated.remove(requirement.id());
        if (requirement.id().standard().equals(target.id())) {
            excluded.put(requirement.local(), why);
        } else {
            withheld.put(requirement.id(), why);
        }
    }

    /** Excludes what the scope leaves out, and every heading under which nothing assessable is left. */
    private void exclude() {
        for (Requirement requirement : target.requirements()) {
            boolean counts = requirement.isAssessable() || isLeftOut(requirement);
            Optional.of(requirement)
                    .filter(r -> counts)
                    .flatMap(this::outOfScope)
                    .ifPresent(e -> excluded.putIfAbsent(requirement.local(), e));
        }
        for (Requirement heading : target.requirements()) {
            List<Requirement> below = target.subtree(heading).stream()
                    .filter(Requirement::isAssessable)
                    .collect(Collectors.toList());
            boolean allOut = !below.isEmpty() && below.stream().allMatch(r -> excluded.containsKey(r.local()));
            if (allOut && !excluded.containsKey(heading.local())) {
                excluded.put(heading.local(), excluded.get(below.get(0).local()));
            }
        }
        excluded.keySet().forEach(local -> stated.remove(target.id().requirement(local)));
    }

    /** An empty question has no answer. */
    private void requireQuestion() {
        if (query.sources().isEmpty()) {
            throw new IllegalArgumentException("nothing is given: say from which standard or assessment");
        }
        if (target.assessable().stream().allMatch(r -> excluded.containsKey(r.local()))) {
            throw new IllegalArgumentException("nothing of " + target.id() + " is in scope");
        }
    }

    Coverage answer() {
        requireQuestion();
        Derivation derivation = crosswalk.network().derive(premises());
        List<Finding> findings = new ArrayList<>();
        Reliance reliance = new Reliance(query, crosswalk, derivation, Evaluation::verdict, () -> relied(findings));
        Doubts doubts = new Doubts(query, crosswalk, derivation, withheld);
        for (Requirement requirement : target.requirements()) {
            Scope.Exclusion exclusion = excluded.get(requirement.local());
            findings.add(
                    exclusion != null
                            ? Finding.excluded(requirement, exclusion)
                            : finding(requirement, derivation, doubts, reliance));
        }
        List<MappingSet> consulted = crosswalk.mappingSets().stream()
                .filter(s -> query.policy().uses(s.id()))
                .collect(Collectors.toUnmodifiableList());
        return new Coverage(query, target, findings, consulted, notices());
    }

    /** The mappings of all proofs, each once. */
    private static List<Claim> relied(List<Finding> findings) {
        return findings.stream()
                .flatMap(f -> f.proofs().stream())
                .flatMap(p -> p.assertions().stream())
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    Premises premises() {
        return premises(excluded.keySet());
    }

    private Premises premises(Set<String> out) {
        return new Premises(
                Assessment.of(stated),
                out.stream().map(target.id()::requirement).collect(Collectors.toSet()),
                query.policy());
    }

    private List<Diagnostic> notices() {
        List<Diagnostic> notices = new ArrayList<>();
        for (Scope scope : query.scopes()) {
            notices.addAll(scope.notices(crosswalk.standard(scope.standard())));
            scope.alternatives()
                    .forEach((local, where) -> notices.add(Diagnostic.info(
                            "alternative-documented",
                            scope.standard().requirement(local) + " is met by an alternative, documented in "
                                    + where)));
        }
        query.scope(target.id()).ifPresent(scope -> operating(scope).forEach(notices::add));
        return notices;
    }

    /** Notices for what the scope leaves out by name although what is given shows it, or some of it, in operation. */
    private List<Diagnostic> operating(Scope scope) {
        List<Requirement> left = target.assessable().stream()
                .filter(r -> scope.exclusions().containsKey(r.local()))
                .collect(Collectors.toList());
        if (left.isEmpty()) {
            return List.of();
        }
        Set<String> othersOut = new LinkedHashSet<>(excluded.keySet());
        othersOut.removeAll(scope.exclusions().keySet());
        Derivation asIfIncluded = crosswalk.network().derive(premises(othersOut));
        return left.stream()
                .filter(r -> asIfIncluded.holds(Fact.SOME, r.id()))
                .map(r -> Diagnostic.info(
                        "excluded-but-operating",
                        r.id() + " is excluded (" + scope.exclusions().get(r.local()) + "), but "
                                + (asIfIncluded.holds(Fact.ALL, r.id()) ? "all" : "some")
                                + " of it is shown to operate"))
                .collect(Collectors.toList());
    }

    private static Finding finding(Requirement requirement, Derivation derivation, Doubts doubts, Reliance reliance) {
        RequirementId id = requirement.id();
        Optional<Fact> positive = strongest(derivation, id, Fact.ALL, Fact.SOME);
        Optional<Fact> negative = strongest(derivation, id, Fact.NONE, Fact.NOT_ALL);
        Verdict verdict = verdict(derivation, id);
        if (verdict == Verdict.UNKNOWN) {
            return Finding.unknown(requirement, doubts.about(id));
        }
        Supplier<List<Fact>> facts = Suppliers.memoize(() -> verdict == Verdict.CONFLICT
                ? crossing(derivation, id)
                : Stream.of(positive, negative).flatMap(Optional::stream).collect(Collectors.toList()));
        return Finding.proved(
                requirement,
                verdict,
                () -> requireNonNull(facts.get()).stream()
                        .flatMap(f -> derivation.proof(f, id).stream())
                        .collect(Collectors.toUnmodifiableList()),
                () -> requireNonNull(facts.get()).stream()
                        .flatMap(f -> derivation.supports(f, id).stream())
                        .collect(Collectors.toUnmodifiableList()),
                reliance);
    }

    private static Verdict verdict(Derivation derivation, RequirementId id) {
        return Verdict.of(fact -> derivation.holds(fact, id));
    }

    /** Of the pairs of facts that contradict each other, the most trusted. */
    private static List<Fact> crossing(Derivation derivation, RequirementId id) {
        Comparator<List<Fact>> byTrust = Comparator.comparing(pair -> pair.stream()
                .map(f -> derivation.trust(f, id).orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow());
        return Stream.of(List.of(Fact.ALL, Fact.NONE), List.of(Fact.ALL, Fact.NOT_ALL), List.of(Fact.SOME, Fact.NONE))
                .filter(pair -> pair.stream().allMatch(f -> derivation.holds(f, id)))
                .reduce((first, next) -> byTrust.compare(next, first) > 0 ? next : first)
                .orElseThrow();
    }

    private static Optional<Fact> strongest(Derivation derivation, RequirementId id, Fact strong, Fact weak) {
        return derivation.holds(strong, id)
                ? Optional.of(strong)
                : derivation.holds(weak, id) ? Optional.of(weak) : Optional.empty();
    }
}
