package io.crosswalk.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.TrustPolicy;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Containment;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Reading;
import io.crosswalk.standard.Alias;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Resolution;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StandardNames;
import io.crosswalk.standard.UnknownNameException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jgrapht.Graph;

/**
 * Standards and mapping sets, linked and ready to be asked.
 *
 * <p>Immutable and safe to share between threads. The answers depend on what the standards and sets say, not on the order in which they
 * were given. Building is linear in their size; the graphs are built once, on first demand.
 */
public final class Crosswalk {
    private final Map<StandardId, Standard> standards;
    private final List<MappingSet> mappingSets;
    private final Network network;
    private final Map<String, Reading> readings;
    private final TrustPolicy trust;
    private final Supplier<Graph<Vertex, Claim>> graph;
    private final Supplier<Graph<Vertex, Containment>> containment;

    Crosswalk(
            Collection<Standard> standards,
            Collection<MappingSet> sets,
            Network network,
            Map<String, Reading> readings,
            TrustPolicy trust) {
        this.standards = new TreeMap<>();
        standards.forEach(s -> this.standards.put(s.id(), s));
        this.mappingSets =
                sets.stream().sorted(Comparator.comparing(MappingSet::id)).collect(Collectors.toUnmodifiableList());
        this.network = network;
        this.readings = Map.copyOf(readings);
        this.trust = trust;
        this.graph = Suppliers.memoize(() -> Graphs.claims(network));
        this.containment = Suppliers.memoize(() -> Graphs.containment(network));
    }

    /**
     * Links standards and mapping sets, each set read as its author asks and trusted by {@link TrustPolicy#DEFAULT}.
     *
     * <p>A mapping that names an unknown or ambiguous requirement is refused with an error; an alias is resolved with a notice.
     */
    public static Loaded<Crosswalk> of(Collection<Standard> standards, Collection<MappingSet> sets) {
        return builder().standards(standards).mappingSets(sets).build();
    }

    /** Starts an empty crosswalk. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from its standards and mapping sets, each set read as here, and its policy of trust. */
    public Builder toBuilder() {
        Builder builder =
                builder().standards(standards()).mappingSets(mappingSets).trust(trust);
        readings.forEach(builder::reading);
        return builder;
    }

    /** Every standard, by id. */
    public List<Standard> standards() {
        return List.copyOf(standards.values());
    }

    /**
     * One of its standards.
     *
     * @throws UnknownNameException naming near misses, if it has no such standard
     */
    public Standard standard(StandardId id) {
        Standard standard = standards.get(id);
        if (standard == null) {
            throw new UnknownNameException(names().resolve(id.toString()).complaint());
        }
        return standard;
    }

    /** The names by which its standards can be called. */
    public StandardNames names() {
        Map<StandardId, List<Alias>> names = new LinkedHashMap<>();
        standards.forEach((id, standard) -> names.put(id, standard.aliases()));
        return StandardNames.of(names);
    }

    /** What a full requirement id, or a standard's name with a slash and a local id, means here. */
    public Resolution<RequirementId> resolve(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new UnknownNameException(
                    "a full requirement id is standard/id such as iso27001:2022/A.5.15, not \"" + text + "\"");
        }
        // a name such as ISO/IEC 27001:2022 has a slash of its own: the longest name that resolves wins
        StandardNames names = names();
        Resolution<StandardId> unresolved = names.resolve(text.substring(0, slash));
        for (int at = text.lastIndexOf('/'); at > 0; at = text.lastIndexOf('/', at - 1)) {
            Resolution<StandardId> name = names.resolve(text.substring(0, at));
            if (name.found().isPresent()) {
                return standard(name.orThrow()).resolve(text.substring(at + 1));
            }
            unresolved = name.outcome() == Resolution.Outcome.AMBIGUOUS ? name : unresolved;
        }
        throw new UnknownNameException(unresolved.complaint());
    }

    /**
     * An assessment with its ids resolved here: a finding about an unknown or ambiguous requirement is refused with an error at its place,
     * an alias resolved with a notice.
     */
    public Loaded<Assessment> resolve(Assessment assessment) {
        return Linking.resolve(assessment, standards);
    }

    /** Every mapping set, its ids resolved, by set id. */
    public List<MappingSet> mappingSets() {
        return mappingSets;
    }

    /** The compiled snapshot on which questions run. */
    public Network network() {
        return network;
    }

    /**
     * Every region and claim as an unmodifiable JGraphT graph.
     *
     * <p>Vertices are all requirements, groups and unmapped ones included, and the unions that mappings name. Edges are the claims, from source to
     * target, parallel ones apart; hierarchy from child to parent; membership from member to union.
     */
    public Graph<Vertex, Claim> graph() {
        return requireNonNull(graph.get());
    }

    /**
     * What is contained in what, as an unmodifiable JGraphT graph on the same vertices.
     *
     * <p>Every edge leads from contained to container, so that a path is a sound conclusion: a region reached from T contains T. Entering a
     * union reads "in all of these together": satisfying T through a union takes every member.
     */
    public Graph<Vertex, Containment> containment() {
        return requireNonNull(containment.get());
    }

    /** The numbers of standards and sets. */
    @Override
    public String toString() {
        return "Crosswalk of " + standards.size() + " standards and " + mappingSets.size() + " mapping sets";
    }

    /** Collects what to link; not thread-safe. */
    public static final class Builder {
        private final List<Standard> standards = new ArrayList<>();
        private final List<MappingSet> sets = new ArrayList<>();
        private final Map<String, Reading> readings = new LinkedHashMap<>();
        private TrustPolicy trust = TrustPolicy.DEFAULT;

        private Builder() {}

        /** Adds standards. */
        public Builder standards(Collection<Standard> more) {
            standards.addAll(more);
            return this;
        }

        /** Adds mapping sets. */
        public Builder mappingSets(Collection<MappingSet> more) {
            sets.addAll(more);
            return this;
        }

        /**
         * Overrides how literally one set is taken.
         *
         * <p>Default: as its author asks; otherwise weak, but candidate for a set that says nothing but intersects-with and gives no
         * rationale anywhere.
         */
        public Builder reading(String setId, Reading reading) {
            readings.put(requireNonNull(setId, "set"), requireNonNull(reading, "reading"));
            return this;
        }

        /** How confidence becomes trust; default {@link TrustPolicy#DEFAULT}. */
        public Builder trust(TrustPolicy policy) {
            trust = requireNonNull(policy, "trust");
            return this;
        }

        /**
         * The crosswalk of everything that could be linked, and a diagnostic for everything that could not.
         *
         * @throws UnknownNameException if a reading is given for a set that is not there
         */
        public Loaded<Crosswalk> build() {
            return new Linking(readings, trust).link(standards, sets);
        }
    }
}
