package io.crosswalk.mapping.coverage;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.crosswalk.mapping.entailment.Fact;
import io.crosswalk.mapping.entailment.Proof;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Strength;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the answer says of one requirement, and why.
 *
 * <p>Immutable. Created by a {@link CoverageQuery} only.
 */
public final class Finding {
    /**
     * Why a verdict is UNKNOWN.
     *
     * @param reason the first reason that holds
     * @param names the requirements that it names: missing members, what is out of scope or not satisfied; otherwise none
     * @param detail a sentence for a person; what the author of a mapping set gave as reason, if the requirement is declared unmapped
     * @param isDeclared whether a mapping set that joins it to what is given says that there is no counterpart, be that the first reason
     *     or not
     */
    public record Doubt(UnknownReason reason, List<RequirementId> names, String detail, boolean isDeclared) {
        /** Copies the names. */
        public Doubt {
            requireNonNull(reason, "reason");
            names = List.copyOf(names);
            requireNonNull(detail, "detail");
        }
    }

    private final Requirement requirement;
    private final Verdict verdict;
    private final Optional<Doubt> doubt;
    private final Optional<Scope.Exclusion> exclusion;
    private final Supplier<List<Proof>> proofs;
    private final Supplier<List<Proof>> supports;
    private final Supplier<Optional<Reading>> contested;
    private final Supplier<List<Claim>> essential;
    private final Supplier<List<Claim>> fragile;

    private Finding(
            Requirement requirement,
            Verdict verdict,
            Optional<Doubt> doubt,
            Optional<Scope.Exclusion> exclusion,
            Supplier<List<Proof>> proofs,
            Supplier<List<Proof>> supports,
            Optional<Reliance> reliance) {
        this.requirement = requirement;
        this.verdict = verdict;
        this.doubt = doubt;
        this.exclusion = exclusion;
        this.proofs = Suppliers.memoize(proofs);
        this.supports = Suppliers.memoize(supports);
        RequirementId id = requirement.id();
        this.contested = Suppliers.memoize(() -> reliance.flatMap(r -> r.contested(id, verdict)));
        this.essential = Suppliers.memoize(
                () -> reliance.map(r -> r.essential(id, verdict, proofs())).orElse(List.of()));
        this.fragile = Suppliers.memoize(
                () -> reliance.map(r -> r.fragile(id, verdict, proofs())).orElse(List.of()));
    }

    static Finding excluded(Requirement requirement, Scope.Exclusion exclusion) {
        return new Finding(
                requirement,
                Verdict.EXCLUDED,
                Optional.empty(),
                Optional.of(exclusion),
                List::of,
                List::of,
                Optional.empty());
    }

    static Finding unknown(Requirement requirement, Doubt doubt) {
        return new Finding(
                requirement,
                Verdict.UNKNOWN,
                Optional.of(doubt),
                Optional.empty(),
                List::of,
                List::of,
                Optional.empty());
    }

    static Finding proved(
            Requirement requirement,
            Verdict verdict,
            Supplier<List<Proof>> proofs,
            Supplier<List<Proof>> supports,
            Reliance reliance) {
        return new Finding(
                requirement, verdict, Optional.empty(), Optional.empty(), proofs, supports, Optional.of(reliance));
    }

    /** The requirement. */
    public Requirement requirement() {
        return requirement;
    }

    /** The verdict. */
    public Verdict verdict() {
        return verdict;
    }

    /** Why nothing can be concluded; present for {@link Verdict#UNKNOWN} only. */
    public Optional<Doubt> doubt() {
        return doubt;
    }

    /** Why it is out of scope; present for {@link Verdict#EXCLUDED} only. */
    public Optional<Scope.Exclusion> exclusion() {
        return exclusion;
    }

    /**
     * The proof of what is certain: one, or a positive and a negative for a verdict that says both (PARTIAL_NOT_FULL, CONFLICT); none
     * for UNKNOWN and EXCLUDED.
     */
    public List<Proof> proofs() {
        return requireNonNull(proofs.get());
    }

    /** Every way in which the last step of the proofs can be made, most trusted first; found on first demand. */
    public List<Proof> supports() {
        return requireNonNull(supports.get());
    }

    /** How far the verdict may be relied on: the least trust of its proofs; empty where there is none. */
    public Optional<Trust> trust() {
        return proofs().stream().map(Proof::trust).min(Comparator.naturalOrder());
    }

    /** The mapping claims on which the verdict rests, over all supports, each once, strongest support first. */
    public List<Claim> because() {
        Set<Claim> claims = new LinkedHashSet<>();
        supports().forEach(s -> claims.addAll(s.assertions()));
        return List.copyOf(claims);
    }

    /**
     * The reading under which every proof of the verdict uses a mapping that is part of a contradiction among the claims; empty if some
     * proof does without.
     *
     * <p>The weaker reading if it is both. A contradiction among claims changes no verdict; found on first demand, for all findings of an
     * answer at once. What counts as a contradiction, and up to which bound, says {@link
     * io.crosswalk.mapping.entailment.Derivation#undisputed}.
     */
    public Optional<Reading> contested() {
        return requireNonNull(contested.get());
    }

    /**
     * The mappings on each of which the verdict rests alone: withdraw one and there is another verdict, whatever else is claimed.
     *
     * <p>In the order of the proofs; none where every mapping can be done without. Found on first demand, for all
     * findings of an answer at once.
     */
    public List<Claim> essential() {
        return requireNonNull(essential.get());
    }

    /**
     * The {@link #essential} mappings in whose place other mapping sets could have led here and did not; a verdict with one is fragile.
     *
     * <p>Other sets could have led here if those that the question may use and conclusions may rest on join what the proofs start from
     * to the standard asked about, without the mapping's own set and with one that no proof uses, by a chain of no more sets than a
     * proof has mappings.
     */
    public List<Claim> fragile() {
        return requireNonNull(fragile.get());
    }

    /**
     * What a partly covered requirement still asks beyond each counterpart, strongest counterpart first; empty for other verdicts and
     * where the authors say nothing.
     */
    public List<Remainder> remainder() {
        if (verdict != Verdict.PARTIAL && verdict != Verdict.PARTIAL_NOT_FULL) {
            return List.of();
        }
        return supports().stream()
                .filter(s -> s.fact() == Fact.SOME)
                .flatMap(s -> s.claims().stream())
                .distinct()
                .sorted(Comparator.comparingDouble(Finding::strength).reversed())
                .flatMap(c -> remainder(c).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    private static double strength(Claim claim) {
        return claim.mapping()
                .flatMap(Mapping::strength)
                .flatMap(Strength::number)
                .orElse(0.0);
    }

    private Optional<Remainder> remainder(Claim claim) {
        Vertex here = Vertex.of(requirement.id());
        return claim.mapping().flatMap(mapping -> {
            boolean isTarget = claim.target().equals(here);
            Optional<String> beyond = isTarget
                    ? mapping.argument().beyondSource()
                    : mapping.argument().beyondTarget();
            Vertex other = isTarget ? claim.source() : claim.target();
            return beyond.map(sentence -> new Remainder(other.members(), sentence, claim));
        });
    }

    /** A paragraph for a person: the verdict, what it rests on, and what would break it. */
    public String explain() {
        List<String> lines = new ArrayList<>();
        lines.add(requirement.id() + " " + requirement.title() + ": " + verdict
                + doubt.map(d -> " (" + d.reason() + ")").orElse("")
                + exclusion.map(e -> " (" + e.reason() + ")").orElse(""));
        doubt.ifPresent(d -> lines.add("  " + d.detail()));
        exclusion.ifPresent(e -> lines.add("  " + e.justification()));
        for (Proof proof : proofs()) {
            ProofText.lines(proof).forEach(line -> lines.add("  " + line));
        }
        contested()
                .ifPresent(
                        r -> lines.add("  contested: every proof uses a mapping that others deny (" + r + " reading)"));
        if (!fragile().isEmpty()) {
            lines.add("  fragile: without "
                    + fragile().stream().map(Claim::toString).collect(Collectors.joining(", or without "))
                    + " nothing else confirms it");
        }
        remainder()
                .forEach(r -> lines.add("  beyond "
                        + r.counterpart().stream().map(RequirementId::toString).collect(Collectors.joining(" + "))
                        + ": "
                        + r.sentence()));
        return String.join("\n", lines);
    }

    /** Id, verdict and reason. */
    @Override
    public String toString() {
        return requirement.id() + " " + verdict
                + doubt.map(d -> " (" + d.reason() + ")").orElse("");
    }
}
