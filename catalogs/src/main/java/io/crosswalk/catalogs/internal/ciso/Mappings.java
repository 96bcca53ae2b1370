package io.crosswalk.catalogs.internal.ciso;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Translation;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Naming;
import io.crosswalk.diagnostic.Diagnostic.Action;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Translates a mapping set of a library. */
final class Mappings {
    /** The extension that holds what a mapping says beyond the model. */
    static final String EXTENSION = "ciso-assistant";

    private static final Map<String, String> WORDS = Map.of(
            "equal", "equal",
            "subset", "subset-of",
            "superset", "superset-of",
            "intersect", "intersects-with",
            "not_related", "no-relationship",
            "no_relationship", "no-relationship");

    private static final Set<String> RATIONALES = Set.of("syntactic", "semantic", "functional");
    private static final String SOURCE = "source_requirement_urn";
    private static final String TARGET = "target_requirement_urn";
    private static final String RELATIONSHIP = "relationship";
    private static final String RATIONALE = "rationale";
    private static final String STRENGTH = "strength_of_relationship";
    private static final String REMARKS = "annotation";

    private Mappings() {}

    static void read(Node set, Node library, Translation translation, Naming naming, Log log) {
        Translation.Mappings mappings = translation.mappings();
        for (Node mapping : set.list("requirement_mappings")) {
            if (mapping.isObject()) {
                mappings.add(mapping(mapping, log));
            } else {
                log.refuse(Code.WRONG_TYPE, "expected an object", mapping.place(log), mapping.scalar());
                log.refused(1);
            }
        }
        Node said = Node.object().at(set);
        String name = set.string("ref_id")
                .or(() -> set.string("urn").map(CisoReader::tail))
                .orElse("");
        String id = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[^A-Za-z0-9]+", "");
        said.put("id", id.substring(0, Math.min(200, id.length())));
        set.string("name").ifPresent(title -> said.put("title", title));
        library.string("version").ifPresent(version -> said.put("version", version));
        end(set, "source_framework_urn", naming, log).ifPresent(source -> said.put("source", source));
        end(set, "target_framework_urn", naming, log).ifPresent(target -> said.put("target", target));
        Stream.of("provider", "packager")
                .flatMap(key -> library.string(key).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .ifPresent(author -> said.put("provenance", provenance(author, library)));
        translation.mappingSet(said, mappings);
    }

    private static Optional<String> end(Node set, String key, Naming naming, Log log) {
        return set.get(key)
                .filter(urn -> !urn.scalar().isBlank())
                .map(urn -> naming.standard(CisoReader.tail(urn.scalar()), urn.place(log))
                        .toString());
    }

    private static Node provenance(String author, Node library) {
        Node provenance = Node.object().at(library).put("author", author);
        library.string("publication_date").filter(Mappings::isDate).ifPresent(day -> provenance.put("date", day));
        library.string("copyright").ifPresent(terms -> provenance.put("licence", terms));
        return provenance;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Node mapping(Node mapping, Log log) {
        Node said = Node.object().at(mapping);
        local(mapping, SOURCE).ifPresent(id -> said.put("source", id));
        local(mapping, TARGET).ifPresent(id -> said.put("target", id));
        relationship(mapping, said, log);
        Node rest = mapping.copy();
        Stream.of(SOURCE, TARGET, RELATIONSHIP, STRENGTH, REMARKS).forEach(rest::remove);
        mapping.string(RATIONALE)
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(RATIONALES::contains)
                .ifPresent(rationale -> {
                    said.put(RATIONALE, rationale);
                    rest.remove(RATIONALE);
                });
        mapping.string(STRENGTH)
                .filter(text -> !text.isBlank())
                .ifPresent(strength -> said.put("strength", strength).put("strengthScale", "0-10"));
        mapping.string(REMARKS).filter(text -> !text.isBlank()).ifPresent(remarks -> said.put("remarks", remarks));
        keep(said, rest);
        return said;
    }

    private static void relationship(Node mapping, Node said, Log log) {
        Optional<Node> written =
                mapping.get(RELATIONSHIP).filter(word -> !word.scalar().isBlank());
        if (written.isEmpty()) {
            said.put(RELATIONSHIP, "related");
            return;
        }
        String word = written.get().scalar();
        Optional<String> meaning = Optional.ofNullable(WORDS.get(word.strip().toLowerCase(Locale.ROOT)));
        said.put(RELATIONSHIP, meaning.orElse("related"));
        if (!meaning.equals(Optional.of(word))) {
            said.put("written", word);
        }
        if (meaning.isEmpty()) {
            log.add(Code.UNKNOWN_WORD
                    .warning("not a relationship of CISO Assistant: read as related, from which nothing follows")
                    .at(written.get().place(log))
                    .quoting(word)
                    .then(Action.KEPT));
        }
    }

    private static Optional<Node> local(Node mapping, String key) {
        return mapping.get(key)
                .filter(urn -> !urn.scalar().isBlank())
                .map(urn -> Node.text(CisoReader.tail(urn.scalar().strip())).at(urn));
    }

    /** Keeps the members that are not understood. */
    static void keep(Node said, Node rest) {
        if (!rest.members().isEmpty()) {
            said.put(EXTENSION, rest);
        }
    }
}
