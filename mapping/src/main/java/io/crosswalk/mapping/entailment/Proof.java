package io.crosswalk.mapping.entailment;

import static java.util.Objects.requireNonNull;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Why a fact holds: the rule of the last step, the claims it uses, and the proofs of its premises, down to what was stated.
 *
 * <p>Immutable and complete: a reader with the {@linkplain Rule rules} and nothing else can check it. Premises are shared, so a proof is
 * a graph of the size of its steps; two proofs are equal when they are the same object.
 */
public final class Proof {
    /** The rules by which facts follow; T and S are regions. */
    public enum Rule {
        /** The caller stated it of a requirement. */
        STATED,
        /** The caller supposed it of a region ({@link Derivation#supposing}). */
        SUPPOSED,
        /** T is contained in S, and S is at ALL (or NONE): so is T. */
        CONTAINED,
        /** Several regions together contain T, and each is at ALL (or NONE): so is T. */
        JOINTLY_CONTAINED,
        /** T is at ALL, hence at SOME; at NONE, hence at NOT_ALL: no requirement is empty. */
        WEAKENED,
        /** T overlaps S, and S is at ALL: T is at SOME. S is at NONE: T is at NOT_ALL. */
        OVERLAPS,
        /** T contains S, and S is at SOME (or NOT_ALL): so is T. */
        CONTAINS
    }

    private final Vertex region;
    private final Fact fact;
    private final Rule rule;
    private final List<Claim> claims;
    private final List<Proof> premises;
    private final Optional<Satisfaction> stated;
    private final Trust trust;

    Proof(
            Vertex region,
            Fact fact,
            Rule rule,
            List<Claim> claims,
            List<Proof> premises,
            Optional<Satisfaction> stated,
            Trust trust) {
        this.region = requireNonNull(region, "region");
        this.fact = fact;
        this.rule = rule;
        this.claims = List.copyOf(claims);
        this.premises = List.copyOf(premises);
        this.stated = stated;
        this.trust = trust;
    }

    /** The region that the fact is about. */
    public Vertex region() {
        return region;
    }

    /** The fact. */
    public Fact fact() {
        return fact;
    }

    /** The rule of the last step. */
    public Rule rule() {
        return rule;
    }

    /** The claims of the last step; none for a union's own definition and for what was stated. */
    public List<Claim> claims() {
        return claims;
    }

    /** The proofs of the facts that the last step uses. */
    public List<Proof> premises() {
        return premises;
    }

    /** What the caller stated; present for {@link Rule#STATED} only. */
    public Optional<Satisfaction> stated() {
        return stated;
    }

    /** The least trust of any claim in it. */
    public Trust trust() {
        return trust;
    }

    /** The mapping claims it rests on, each once, nearest to the conclusion first: withdraw one and the proof fails. */
    public List<Claim> assertions() {
        Set<Claim> found = new LinkedHashSet<>();
        for (Proof step : steps()) {
            step.claims.stream().filter(c -> c.kind() == Claim.Kind.ASSERTED).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** What was stated of the requirements it starts from, nearest to the conclusion first. */
    public Map<RequirementId, Satisfaction> statements() {
        Map<RequirementId, Satisfaction> found = new LinkedHashMap<>();
        for (Proof step : steps()) {
            step.stated.ifPresent(s -> found.put(step.region.members().get(0), s));
        }
        return Collections.unmodifiableMap(found);
    }

    /** This proof and those below it, each once, breadth first. */
    public List<Proof> steps() {
        Set<Proof> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Proof> steps = new ArrayList<>();
        steps.add(this);
        seen.add(this);
        for (int i = 0; i < steps.size(); i++) {
            for (Proof premise : steps.get(i).premises) {
                if (seen.add(premise)) {
                    steps.add(premise);
                }
            }
        }
        return Collections.unmodifiableList(steps);
    }

    /** The conclusion and the assertions it rests on. */
    @Override
    public String toString() {
        return region + " " + fact + " by " + assertions() + " from " + statements();
    }
}
