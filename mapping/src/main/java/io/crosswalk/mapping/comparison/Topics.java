package io.crosswalk.mapping.comparison;

import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The standard's own grouping of its requirements by what they are about.
 *
 * <p>That is the tag with the most values among those that at least half of the assessable requirements bear, each value on two or more
 * on average, if it has more values than there are groups at the top: the operational capabilities of ISO/IEC 27001, for instance.
 * Otherwise it is the groups at the top, which also stand in for a tag that a requirement does not bear.
 */
final class Topics {
    private final Standard standard;
    private final Optional<String> tag;

    private Topics(Standard standard, Optional<String> tag) {
        this.standard = standard;
        this.tag = tag;
    }

    static Topics of(Standard standard) {
        Map<String, Integer> bearers = new LinkedHashMap<>();
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (Requirement requirement : standard.assessable()) {
            requirement.attributes().forEach((name, values) -> {
                bearers.merge(name, 1, Integer::sum);
                uses.merge(name, values.size(), Integer::sum);
            });
        }
        long tops = standard.assessable().stream()
                .map(r -> top(standard, r).local())
                .distinct()
                .count();
        Optional<String> finest = Optional.empty();
        long most = tops;
        for (String name : bearers.keySet()) {
            int values = standard.values(name).size();
            boolean common =
                    2 * bearers.getOrDefault(name, 0) >= standard.assessable().size();
            if (common && uses.getOrDefault(name, 0) >= 2 * values && values > most) {
                finest = Optional.of(name);
                most = values;
            }
        }
        return new Topics(standard, finest);
    }

    private static Requirement top(Standard standard, Requirement requirement) {
        Requirement top = requirement;
        while (top.parent().isPresent()) {
            top = standard.requirement(top.parent().get());
        }
        return top;
    }

    /** The topics of one requirement; at least one. */
    List<String> of(Requirement requirement) {
        List<String> values = tag.map(requirement::attribute).orElse(List.of());
        return values.isEmpty() ? List.of(top(standard, requirement).local()) : values;
    }

    /** Every topic of an assessable requirement, each once, in document order of first use. */
    List<String> all() {
        List<String> all = new ArrayList<>();
        standard.assessable()
                .forEach(r -> of(r).stream().filter(t -> !all.contains(t)).forEach(all::add));
        return Collections.unmodifiableList(all);
    }

    /** What the topics are: the name of a tag, or {@code group}. */
    String name() {
        return tag.orElse("group");
    }
}
