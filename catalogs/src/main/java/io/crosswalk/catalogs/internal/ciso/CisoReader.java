package io.crosswalk.catalogs.internal.ciso;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Nodes;
import io.crosswalk.catalogs.internal.document.Translation;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Naming;
import io.crosswalk.catalogs.internal.input.Pieces;
import io.crosswalk.catalogs.internal.input.Utf8Reader;
import io.crosswalk.diagnostic.Diagnostic.Action;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads libraries: each key of {@code objects} in the singular, with one object, or in the plural, with a list. */
public final class CisoReader {
    private static final Set<String> FRAMEWORKS = Set.of("framework", "frameworks");
    private static final Set<String> SETS = Set.of("requirement_mapping_set", "requirement_mapping_sets");

    private CisoReader() {}

    /** Whether a document with these members at the top is a library. */
    public static boolean fits(Set<String> keys) {
        return keys.contains("objects") && keys.contains("urn");
    }

    /** Reads YAML; {@code chars} are the characters of {@code bytes}. */
    public static Pieces read(Reader chars, Utf8Reader bytes, Naming naming, Log log) {
        Translation translation = new Translation(log);
        Optional<Node> library = Nodes.ofYaml(chars, bytes, Nodes.NONE, log);
        library.ifPresent(node -> read(node, translation, naming, log));
        return translation.finish(bytes::origin);
    }

    private static void read(Node library, Translation translation, Naming naming, Log log) {
        Map<String, Node> objects = library.get("objects").map(Node::members).orElse(Map.of());
        objects.forEach((key, value) -> {
            List<Node> all = value.isArray() ? value.elements() : List.of(value);
            if (FRAMEWORKS.contains(key)) {
                sound(all, log).forEach(each -> Framework.read(each, library, translation, naming, log));
            } else if (SETS.contains(key)) {
                sound(all, log).forEach(each -> Mappings.read(each, library, translation, naming, log));
            } else {
                log.add(Code.UNKNOWN_KEY
                        .warning("only frameworks and mapping sets are read")
                        .at(value.place(log))
                        .quoting(key)
                        .then(Action.REFUSED));
            }
        });
    }

    /** The objects among some values; each other one is reported. */
    private static List<Node> sound(List<Node> all, Log log) {
        all.stream()
                .filter(each -> !each.isObject())
                .forEach(each -> log.refuse(Code.WRONG_TYPE, "expected an object", each.place(log), each.scalar()));
        return all.stream().filter(Node::isObject).collect(Collectors.toUnmodifiableList());
    }

    /** The part of a URN that names one thing: what follows its kind, and of a requirement what follows its framework. */
    static String tail(String urn) {
        return urn.replaceFirst("(?i)^urn:[^:]*:[^:]*:(req_node:[^:]*|[^:]*):(?=.)", "");
    }
}
