package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ids that people write for a control: its {@code label} properties, the one without class first, and its alternative ids. */
final class Labels {
    static final String LABEL = "label";
    private static final String OSCAL = "http://csrc.nist.gov/ns/oscal";

    private Labels() {}

    /** The labels of an object, none twice. */
    static List<String> of(Node object) {
        List<Node> found = new ArrayList<>();
        object.objects("props").stream()
                .filter(prop -> isOfOscal(prop) && isNamed(prop, LABEL))
                .sorted(Comparator.comparing(prop -> prop.string("class").isPresent()))
                .forEach(found::add);
        object.objects("props").stream()
                .filter(prop -> isOfOscal(prop) && isNamed(prop, "alt-identifier"))
                .forEach(found::add);
        return found.stream()
                .flatMap(prop -> prop.string("value").stream())
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .distinct()
                .collect(Collectors.toUnmodifiableList());
    }

    /** The first value of a property of OSCAL's own. */
    static Optional<String> first(Node object, String name) {
        return object.objects("props").stream()
                .filter(prop -> isOfOscal(prop) && isNamed(prop, name))
                .flatMap(prop -> prop.string("value").stream())
                .findFirst();
    }

    private static boolean isNamed(Node prop, String name) {
        return prop.string("name").orElse("").equals(name);
    }

    private static boolean isOfOscal(Node prop) {
        return prop.string("ns").orElse(OSCAL).equals(OSCAL);
    }
}
