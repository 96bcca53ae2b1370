package io.crosswalk.mapping.measure;

import io.crosswalk.mapping.measure.ShortestMass.Edge;
import io.crosswalk.mapping.measure.Step.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much of a region several others hold together, at least and at most. */
final class Together {
    private final Masses masses;

    Together(Masses masses) {
        this.masses = masses;
    }

    /**
     * That what lies in a region beyond some others is at most this: Bonferroni's inequality over those of the others, largest share first,
     * that add to it. Empty unless there are two.
     */
    Optional<Edge> apart(int region, Set<Integer> others) {
        Map<Integer, Double> shared = masses.sharedWith(region);
        List<Integer> candidates = new ArrayList<>();
        shared.forEach((other, mass) -> {
            if (mass > 0 && other != region && others.contains(other)) {
                candidates.add(other);
            }
        });
        candidates.sort(Comparator.<Integer>comparingDouble(o -> -shared.getOrDefault(o, 0.0))
                .thenComparing(Comparator.naturalOrder()));
        List<Integer> taken = new ArrayList<>();
        double held = 0;
        for (int next : candidates) {
            double adds = shared.getOrDefault(next, 0.0);
            for (int earlier : taken) {
                adds -= masses.bothAtMost(next, earlier, region);
            }
            if (adds > 0) {
                held += adds;
                taken.add(next);
            }
        }
        double sum = held;
        return masses.weight(region)
                .filter(w -> taken.size() > 1)
                .map(w -> new Edge(taken, region, Math.max(0, w - sum), Rule.APART, Optional.empty()));
    }

    /** How much of a weighed region some others hold together, at most: the sum less a heaviest tree of what pairs of them share (Hunter, Worsley). */
    double atMost(int region, double weight, List<Integer> others) {
        List<Integer> outermost = new ArrayList<>(others);
        // one at a time: of requirements that lie within each other in a circle one stays
        for (Integer inner : others) {
            if (outermost.stream().anyMatch(o -> !o.equals(inner) && masses.isWithin(inner, o))) {
                outermost.remove(inner);
            }
        }
        double sum = 0;
        for (int other : outermost) {
            sum += atMost(other, region, weight);
        }
        return Math.min(weight, Math.max(0, sum - heaviestTree(region, outermost)));
    }

    private double heaviestTree(int region, List<Integer> others) {
        double total = 0;
        Map<Integer, Double> open = new HashMap<>();
        others.forEach(o -> open.put(o, 0.0));
        while (!open.isEmpty()) {
            int next = open.entrySet().stream()
                    .max(Map.Entry.<Integer, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey();
            total += open.getOrDefault(next, 0.0);
            open.remove(next);
            open.replaceAll((other, best) -> Math.max(best, masses.bothAtLeast(next, other, region)));
        }
        return total;
    }

    /** How much of a region another holds, at most: as known, or as a third region between them allows. */
    private double atMost(int other, int region, double weight) {
        if (other == region) {
            return weight;
        }
        Double known = masses.sharedWith(region).get(other);
        if (known != null) {
            return known;
        }
        double otherWeight = masses.weight(other).orElse(Double.POSITIVE_INFINITY);
        double least = Math.min(weight, otherWeight);
        for (Map.Entry<Integer, Double> third : masses.sharedWith(region).entrySet()) {
            Double toThird = masses.sharedWith(other).get(third.getKey());
            if (toThird != null) {
                double inside = Math.min(toThird, third.getValue());
                double outside = Math.min(weight - third.getValue(), otherWeight - toThird);
                least = Math.min(least, inside + outside);
            }
        }
        return Math.max(0, least);
    }
}
