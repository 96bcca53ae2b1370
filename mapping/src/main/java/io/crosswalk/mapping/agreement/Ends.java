package io.crosswalk.mapping.agreement;

import io.crosswalk.relation.Mapping;
import io.crosswalk.standard.RequirementId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which requirements a mapping relates, whatever their order: what makes two claims versions of one. */
record Ends(Set<RequirementId> sources, Set<RequirementId> targets) {
    static Ends of(Mapping mapping) {
        return new Ends(Set.copyOf(mapping.sources()), Set.copyOf(mapping.targets()));
    }

    /** The mappings that have the same ends, in order of the first. */
    static Map<Ends, List<Mapping>> group(List<Mapping> mappings) {
        return mappings.stream().collect(Collectors.groupingBy(Ends::of, LinkedHashMap::new, Collectors.toList()));
    }
}
