package io.crosswalk.mapping.entailment;

import io.crosswalk.relation.Confidence;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns what an author wrote about confidence into trust; replaceable where a crosswalk is built.
 *
 * <p>Strength never enters trust.
 */
@FunctionalInterface
public interface TrustPolicy {
    /** High .9, medium .6, low .3, a percentage as it is, anything else and nothing .3. */
    TrustPolicy DEFAULT = confidence -> new Trust(confidence
            .map(c -> c.percentage().map(p -> p / 100).orElseGet(() -> switch (c.written()
                    .toLowerCase(Locale.ROOT)) {
                case "high" -> 0.9;
                case "medium" -> 0.6;
                default -> 0.3;
            }))
            .orElse(0.3));

    /** The trust of a claim whose author wrote this; empty when neither the mapping nor its set states a confidence. */
    Trust of(Optional<Confidence> confidence);
}
