package io.crosswalk.catalogs.internal.input;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.AttestationReport;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Overlay;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StatedScope;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a document holds: values by their type, those of one type in the order of the document. */
public final class Pieces {
    /** Nothing. */
    public static final Pieces NONE = new Pieces(Map.of());

    /** No empty list among them. */
    private final Map<Class<?>, List<?>> values;

    private Pieces(Map<Class<?>, List<?>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** Values of one type alone. */
    public static <T> Pieces of(Class<T> type, List<T> some) {
        return some.isEmpty() ? NONE : new Pieces(Map.of(type, List.copyOf(some)));
    }

    /** Standards, mapping sets and assessments alone. */
    public static Pieces of(List<Standard> standards, List<MappingSet> mappingSets, List<Assessment> assessments) {
        return of(Standard.class, standards)
                .plus(of(MappingSet.class, mappingSets))
                .plus(of(Assessment.class, assessments));
    }

    /** One scope alone. */
    public static Pieces of(StatedScope scope) {
        return of(StatedScope.class, List.of(scope));
    }

    /** Rules of evidence alone; nothing, if they are the defaults. */
    public static Pieces of(EvidenceRules rules) {
        return rules.equals(EvidenceRules.defaults()) ? NONE : of(EvidenceRules.class, List.of(rules));
    }

    /** These and others, the own ones first; rules of evidence become one, in which the changes of the others win. */
    public Pieces plus(Pieces others) {
        Map<Class<?>, List<?>> both = new HashMap<>(values);
        others.values.forEach((type, some) -> both.merge(type, some, Pieces::joined));
        if (values.containsKey(EvidenceRules.class) && others.values.containsKey(EvidenceRules.class)) {
            both.put(EvidenceRules.class, List.of(evidenceRules().and(others.evidenceRules())));
        }
        return new Pieces(both);
    }

    private static List<?> joined(List<?> first, List<?> second) {
        List<Object> both = new ArrayList<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    /** The values of a type, in order. */
    @SuppressWarnings("unchecked") // of(Class, List) puts no other values under a type
    public <T> List<T> all(Class<T> type) {
        return (List<T>) values.getOrDefault(type, List.of());
    }

    /** The types of which there are values. */
    public Set<Class<?>> types() {
        return values.keySet();
    }

    /** The standards, in order. */
    public List<Standard> standards() {
        return all(Standard.class);
    }

    /** The mapping sets, in order. */
    public List<MappingSet> mappingSets() {
        return all(MappingSet.class);
    }

    /** The assessments, in order. */
    public List<Assessment> assessments() {
        return all(Assessment.class);
    }

    /** The scopes, in order. */
    public List<StatedScope> scopes() {
        return all(StatedScope.class);
    }

    /** The reports, in order. */
    public List<AttestationReport> reports() {
        return all(AttestationReport.class);
    }

    /** The overlays, in order. */
    public List<Overlay> overlays() {
        return all(Overlay.class);
    }

    /** The rules of evidence; the defaults if none are stated. */
    public EvidenceRules evidenceRules() {
        return all(EvidenceRules.class).stream().findFirst().orElse(EvidenceRules.defaults());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pieces that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The values by type. */
    @Override
    public String toString() {
        return values.toString();
    }
}
