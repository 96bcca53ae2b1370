package io.crosswalk.mapping.coverage;

import io.crosswalk.mapping.entailment.Proof;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Argument;
import io.crosswalk.relation.Mapping;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says a proof in sentences, from what was stated to the conclusion. */
final class ProofText {
    private ProofText() {}

    static List<String> lines(Proof proof) {
        List<String> lines = new ArrayList<>();
        for (Proof step : inOrder(proof)) {
            lines.add(sentence(step));
            step.claims().forEach(c -> argument(c).ifPresent(a -> lines.add("  argued: " + a)));
        }
        List<Claim> assertions = proof.assertions();
        if (!assertions.isEmpty()) {
            lines.add("rests on "
                    + (assertions.size() == 1 ? "one mapping" : assertions.size() + " mappings") + ", trust "
                    + proof.trust() + "; breaks if "
                    + (assertions.size() == 1 ? "it" : "any of them") + " is withdrawn");
        }
        return lines;
    }

    /** The steps, each once, after everything it rests on. */
    private static Set<Proof> inOrder(Proof proof) {
        Set<Proof> said = new LinkedHashSet<>();
        Deque<Proof> open = new ArrayDeque<>(List.of(proof));
        while (!open.isEmpty()) {
            Proof next = open.peek();
            List<Proof> unsaid = new ArrayList<>(next.premises());
            unsaid.removeAll(said);
            if (unsaid.isEmpty()) {
                said.add(open.pop());
            } else {
                open.push(unsaid.get(0));
            }
        }
        return said;
    }

    private static String sentence(Proof step) {
        Vertex region = step.region();
        return switch (step.rule()) {
            case STATED ->
                region + " is stated " + step.stated().map(Object::toString).orElse("");
            case SUPPOSED -> region + " is supposed satisfied";
            case CONTAINED -> region + " lies within " + premise(step) + authority(step) + ", so " + says(step);
            case JOINTLY_CONTAINED ->
                region.isUnion()
                        ? "so " + says(step) + " for " + region + " together"
                        : region + " lies within "
                                + step.premises().stream()
                                        .map(p -> p.region().toString())
                                        .collect(Collectors.joining(" and "))
                                + " together, so " + says(step);
            case WEAKENED -> "so " + says(step) + " for " + region;
            case OVERLAPS -> region + " overlaps " + premise(step) + authority(step) + ", so " + says(step);
            case CONTAINS -> region + " contains " + premise(step) + authority(step) + ", so " + says(step);
        };
    }

    private static String premise(Proof step) {
        return step.premises().get(0).region().toString();
    }

    private static String authority(Proof step) {
        return step.claims().stream()
                .map(c -> " [" + c.authority() + (c.ordinal() > 0 ? "#" + c.ordinal() : "") + "]")
                .collect(Collectors.joining());
    }

    private static Optional<String> argument(Claim claim) {
        return claim.mapping().map(Mapping::argument).flatMap(Argument::shared);
    }

    private static String says(Proof step) {
        return switch (step.fact()) {
            case ALL -> "all of it is satisfied";
            case SOME -> "some of it is satisfied";
            case NONE -> "nothing of it is satisfied";
            case NOT_ALL -> "something of it is not satisfied";
        };
    }
}
