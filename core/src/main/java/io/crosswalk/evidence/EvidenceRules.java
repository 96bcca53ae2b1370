package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import io.crosswalk.standard.RequirementId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which evidence counts for which demand: one {@link EvidenceRule} for each kind of evidence and type of demand.
 *
 * <p>Immutable; start from {@link #defaults} and replace what an organization, or its auditor, sees otherwise. Of the defaults some are rules of a standard and most are
 * usual practice; each says which. What an organization states of a control ({@link ControlOperation}) wins over both.
 */
public final class EvidenceRules {
    private static final EvidenceRules DEFAULTS = new EvidenceRules(DefaultRules.all(), DefaultRules.reserved());

    private final Map<EvidenceKind, Map<Demand.Type, EvidenceRule>> rules;
    private final Map<RequirementId, EvidenceKind> reserved;

    private EvidenceRules(
            Map<EvidenceKind, Map<Demand.Type, EvidenceRule>> rules, Map<RequirementId, EvidenceKind> reserved) {
        this.rules = rules;
        this.reserved = reserved;
    }

    /** What is usual in the absence of anything stated. */
    public static EvidenceRules defaults() {
        return DEFAULTS;
    }

    /** The rule for a kind of evidence and a type of demand. */
    public EvidenceRule rule(EvidenceKind kind, Demand.Type demand) {
        return requireNonNull(row(rules, kind).get(requireNonNull(demand, "demand")));
    }

    // every kind has a row, and every row every type: DefaultRules starts with that
    private static Map<Demand.Type, EvidenceRule> row(
            Map<EvidenceKind, Map<Demand.Type, EvidenceRule>> rules, EvidenceKind kind) {
        return requireNonNull(rules.get(requireNonNull(kind, "kind")));
    }

    /** These rules with one replaced. */
    public EvidenceRules with(EvidenceKind kind, Demand.Type demand, EvidenceRule rule) {
        Map<EvidenceKind, Map<Demand.Type, EvidenceRule>> changed = new EnumMap<>(rules);
        Map<Demand.Type, EvidenceRule> row = new EnumMap<>(row(rules, kind));
        row.put(requireNonNull(demand, "demand"), requireNonNull(rule, "rule"));
        changed.put(kind, Collections.unmodifiableMap(row));
        return new EvidenceRules(Collections.unmodifiableMap(changed), reserved);
    }

    /** These rules with every change that others make to the defaults; where both do, that of the others. */
    public EvidenceRules and(EvidenceRules others) {
        EvidenceRules both = this;
        for (Map.Entry<EvidenceKind, Map<Demand.Type, EvidenceRule>> row :
                others.changes().entrySet()) {
            for (Map.Entry<Demand.Type, EvidenceRule> change : row.getValue().entrySet()) {
                both = both.with(row.getKey(), change.getKey(), change.getValue());
            }
        }
        for (Map.Entry<RequirementId, EvidenceKind> entry : others.reserved.entrySet()) {
            if (entry.getValue() != DEFAULTS.reserved.get(entry.getKey())) {
                both = both.reserving(entry.getKey(), entry.getValue());
            }
        }
        return both;
    }

    /** Every rule by kind of evidence and type of demand, in the order of both. */
    public Map<EvidenceKind, Map<Demand.Type, EvidenceRule>> all() {
        return rules;
    }

    /** The rules that differ from the defaults, by kind of evidence and type of demand, in the order of both. */
    public Map<EvidenceKind, Map<Demand.Type, EvidenceRule>> changes() {
        Map<EvidenceKind, Map<Demand.Type, EvidenceRule>> changes = new EnumMap<>(EvidenceKind.class);
        rules.forEach((kind, row) -> row.forEach((demand, rule) -> {
            if (!rule.equals(DEFAULTS.rule(kind, demand))) {
                changes.computeIfAbsent(kind, k -> new EnumMap<>(Demand.Type.class))
                        .put(demand, rule);
            }
        }));
        changes.replaceAll((kind, row) -> Collections.unmodifiableMap(row));
        return Collections.unmodifiableMap(changes);
    }

    /**
     * The one kind of evidence that an ISO audit takes for a requirement and everything under it; empty if any kind will do.
     *
     * <p>Internal audit (9.2) and management review (9.3) of a management system are shown by their own records alone: evidence that was collected for SOC 2, which has no equal of either,
     * contributes and never suffices.
     */
    public Optional<EvidenceKind> reserved(RequirementId requirement) {
        return Optional.ofNullable(reserved.get(requirement));
    }

    /** Every {@linkplain #reserved(RequirementId) reserved} requirement, the kind of evidence that it takes by it. */
    public Map<RequirementId, EvidenceKind> reserved() {
        return reserved;
    }

    /** These rules with a requirement, and everything under it, that only one kind of evidence suffices for. */
    public EvidenceRules reserving(RequirementId requirement, EvidenceKind kind) {
        Map<RequirementId, EvidenceKind> more = new LinkedHashMap<>(reserved);
        more.put(requireNonNull(requirement, "requirement"), requireNonNull(kind, "kind"));
        return new EvidenceRules(rules, Collections.unmodifiableMap(more));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvidenceRules that && rules.equals(that.rules) && reserved.equals(that.reserved);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules, reserved);
    }

    /** How many of its rules differ from the defaults. */
    @Override
    public String toString() {
        long changed = changes().values().stream().mapToLong(Map::size).sum()
                + reserved.entrySet().stream()
                        .filter(entry -> entry.getValue() != DEFAULTS.reserved.get(entry.getKey()))
                        .count();
        return changed == 0 ? "the default rules" : "the default rules with " + changed + " changed";
    }
}
