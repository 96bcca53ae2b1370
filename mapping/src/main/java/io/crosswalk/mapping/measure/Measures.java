package io.crosswalk.mapping.measure;

import static java.util.Objects.requireNonNull;

import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How much requirements ask and share, as an author measured it, all in one unit.
 *
 * <p>Immutable; build with {@link #builder}. What is not given is not assumed: a requirement without a weight gets no bounds. A strength
 * or a confidence is no measure; only the caller can say that a number is one.
 */
public final class Measures {
    /** How far two sums of the same masses may differ by rounding, relative to the larger. */
    static final double ROUNDING = 1e-9;

    private final Map<RequirementId, Double> given;
    private final Map<RequirementId, Double> counted;
    private final Map<RequirementId, Double> beyondChildren;
    private final Map<Set<RequirementId>, Double> shared;
    private final Optional<StandardId> leafUniform;

    private Measures(Builder builder) {
        this.given = Map.copyOf(builder.weights);
        this.counted = builder.leafUniform.map(Measures::count).orElse(Map.of());
        this.leafUniform = builder.leafUniform.map(Standard::id);
        this.beyondChildren = Map.copyOf(builder.beyondChildren);
        Map<Set<RequirementId>, Double> masses = new LinkedHashMap<>(builder.shared);
        builder.shares.forEach((pair, share) -> {
            double mass = share
                    * weight(pair.get(0))
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "a share of " + pair.get(0) + " means nothing without its weight"));
            put(masses, Set.copyOf(pair), mass);
        });
        masses.forEach(this::check);
        this.shared = Collections.unmodifiableMap(masses);
    }

    private static void put(Map<Set<RequirementId>, Double> masses, Set<RequirementId> regions, double mass) {
        Double earlier = masses.putIfAbsent(regions, mass);
        if (earlier != null && differ(earlier, mass)) {
            throw new IllegalArgumentException(names(regions) + " share " + earlier + ", and again " + mass);
        }
    }

    private void check(Set<RequirementId> regions, double mass) {
        for (RequirementId region : regions) {
            weight(region).filter(w -> exceeds(mass, w)).ifPresent(w -> {
                throw new IllegalArgumentException(
                        names(regions) + " share " + mass + ", but " + region + " weighs only " + w);
            });
        }
    }

    static boolean differ(double one, double other) {
        return exceeds(one, other) || exceeds(other, one);
    }

    static boolean exceeds(double one, double other) {
        return one > other + ROUNDING * Math.max(1, Math.abs(other));
    }

    private static String names(Set<RequirementId> regions) {
        return regions.stream().map(RequirementId::toString).sorted().collect(Collectors.joining(" and "));
    }

    /** The number of assessable leaves of each requirement whose parts exhaust it; a parent with text of its own has none. */
    private static Map<RequirementId, Double> count(Standard standard) {
        Map<RequirementId, Double> weights = new LinkedHashMap<>();
        List<Requirement> childrenFirst = new ArrayList<>(standard.requirements());
        Collections.reverse(childrenFirst);
        for (Requirement requirement : childrenFirst) {
            List<Requirement> parts = standard.children(requirement).stream()
                    .filter(c -> c.hierarchy().isContainment())
                    .filter(c -> standard.subtree(c).stream().anyMatch(Requirement::isAssessable))
                    .collect(Collectors.toList());
            boolean known = parts.stream().allMatch(p -> p.hierarchy().isExhaustive() && weights.containsKey(p.id()));
            if (parts.isEmpty() && requirement.isAssessable()) {
                weights.put(requirement.id(), 1.0);
            } else if (!parts.isEmpty() && known) {
                weights.put(
                        requirement.id(),
                        parts.stream()
                                .map(Requirement::id)
                                .mapToDouble(weights::get)
                                .sum());
            }
        }
        return Collections.unmodifiableMap(weights);
    }

    /** Starts without any measure. */
    public static Builder builder() {
        return new Builder();
    }

    /** How much a requirement asks; empty if nobody said. What was given wins over what was counted. */
    public Optional<Double> weight(RequirementId requirement) {
        return Optional.ofNullable(given.getOrDefault(requirement, counted.get(requirement)));
    }

    /** The standard whose leaves each count 1 by convention; empty if there is none. */
    public Optional<StandardId> leafUniform() {
        return leafUniform;
    }

    boolean isCounted(RequirementId requirement) {
        return !given.containsKey(requirement) && counted.containsKey(requirement);
    }

    /** What two requirements share, or three. */
    Map<Set<RequirementId>, Double> shared() {
        return shared;
    }

    Map<RequirementId, Double> beyondChildren() {
        return beyondChildren;
    }

    /** Every requirement that is named, for a look whether it exists. */
    Set<RequirementId> named() {
        Set<RequirementId> named = new TreeSet<>(given.keySet());
        named.addAll(counted.keySet());
        named.addAll(beyondChildren.keySet());
        shared.keySet().forEach(named::addAll);
        return named;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measures that
                && given.equals(that.given)
                && counted.equals(that.counted)
                && beyondChildren.equals(that.beyondChildren)
                && shared.equals(that.shared);
    }

    @Override
    public int hashCode() {
        return Objects.hash(given, counted, beyondChildren, shared);
    }

    /** How many weights and overlaps were given, and which convention was chosen: to be said beside every figure. */
    @Override
    public String toString() {
        return given.size() + " weights and " + shared.size() + " overlaps as given"
                + leafUniform
                        .map(s -> ", each assessable leaf of " + s + " counted as 1")
                        .orElse("");
    }

    /** Collects measures; not thread-safe. */
    public static final class Builder {
        private final Map<RequirementId, Double> weights = new LinkedHashMap<>();
        private final Map<RequirementId, Double> beyondChildren = new LinkedHashMap<>();
        private final Map<Set<RequirementId>, Double> shared = new LinkedHashMap<>();
        private final Map<List<RequirementId>, Double> shares = new LinkedHashMap<>();
        private Optional<Standard> leafUniform = Optional.empty();

        private Builder() {}

        /**
         * How much a requirement asks.
         *
         * @throws IllegalArgumentException if it is not positive and finite
         */
        public Builder weight(RequirementId requirement, double mass) {
            if (!(mass > 0) || Double.isInfinite(mass)) {
                throw new IllegalArgumentException("a weight is positive, not " + mass + " of " + requirement);
            }
            weights.put(requireNonNull(requirement, "requirement"), mass);
            return this;
        }

        /**
         * By convention, each assessable leaf of a standard weighs 1 and shares nothing with another leaf of it.
         *
         * <p>A parent weighs what its children weigh where they exhaust it, and nothing is said of other parents.
         *
         * @throws IllegalStateException for a second standard: a leaf of one is not as large as a leaf of another
         */
        public Builder leafUniform(Standard standard) {
            if (leafUniform.filter(s -> !s.id().equals(standard.id())).isPresent()) {
                throw new IllegalStateException("the leaves of "
                        + leafUniform.get().id() + " count 1 already; those of " + standard.id() + " are not as large");
            }
            leafUniform = Optional.of(standard);
            return this;
        }

        /**
         * How much two requirements share, exactly; or three, two of which satisfy the third together.
         *
         * @throws IllegalArgumentException if the mass is negative or not finite, contradicts another, or there are not two or three
         */
        public Builder shared(double mass, RequirementId... regions) {
            Set<RequirementId> distinct = Set.copyOf(List.of(regions));
            if (distinct.size() < 2 || distinct.size() > 3) {
                throw new IllegalArgumentException("two requirements share, or three, not " + distinct.size());
            }
            if (!(mass >= 0) || Double.isInfinite(mass)) {
                throw new IllegalArgumentException(names(distinct) + " cannot share " + mass);
            }
            put(shared, distinct, mass);
            return this;
        }

        /**
         * Which share of a requirement lies in another, exactly; its weight must be given or counted.
         *
         * @throws IllegalArgumentException if it is not between 0 and 1
         */
        public Builder share(RequirementId of, RequirementId in, double fraction) {
            if (!(fraction >= 0 && fraction <= 1)) {
                throw new IllegalArgumentException("a share is between 0 and 1, not " + fraction + " of " + of);
            }
            shares.put(List.of(of, in), fraction);
            return this;
        }

        /**
         * How much a parent asks at most beyond all its children together.
         *
         * @throws IllegalArgumentException if it is negative or not finite
         */
        public Builder beyondChildren(RequirementId parent, double mass) {
            if (!(mass >= 0) || Double.isInfinite(mass)) {
                throw new IllegalArgumentException(parent + " cannot ask " + mass + " beyond its children");
            }
            beyondChildren.put(requireNonNull(parent, "parent"), mass);
            return this;
        }

        /**
         * The measures.
         *
         * @throws IllegalArgumentException if something shares more than it weighs, a share has no weight, or two masses contradict
         */
        public Measures build() {
            return new Measures(this);
        }
    }
}
