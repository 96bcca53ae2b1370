package io.crosswalk.catalogs.internal.sssom;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The prefixes of a document: what its short names of things stand for. Not thread-safe. */
final class Prefixes {
    /** What our own names start with. */
    static final String OWN = "urn:crosswalk:";

    private static final String PLAIN = "-._~()!*,;=:@/&$+";

    static final Map<String, String> BUILT_IN = Map.of(
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "semapv", "https://w3id.org/semapv/vocab/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "sssom", "https://w3id.org/sssom/");

    /**
     * A name taken apart.
     *
     * @param prefix the prefix, or where a name is written out, all of it but the last part; empty text if it has neither
     * @param local the rest, as written
     * @param whole the name written out
     */
    record Name(String prefix, String local, String whole) {}

    private final Map<String, String> namespaces = new HashMap<>(BUILT_IN);
    private final Set<String> reported = new HashSet<>();
    private final Log log;

    Prefixes(Node metadata, Log log) {
        this.log = log;
        metadata.get("curie_map")
                .ifPresent(map ->
                        map.members().forEach((prefix, namespace) -> namespaces.put(prefix, namespace.scalar())));
    }

    /** Takes a name apart; a prefix that the document does not declare is reported once. */
    Name name(String written, Location place) {
        String text = written.matches("<.*>") ? written.substring(1, written.length() - 1) : written;
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new Name("", text, text);
        }
        String prefix = text.substring(0, colon);
        String local = text.substring(colon + 1);
        String namespace = namespaces.get(prefix);
        if (namespace != null) {
            return new Name(prefix, local, namespace + local);
        }
        if (local.startsWith("//") || prefix.equals("urn")) {
            return ofWhole(text);
        }
        if (reported.add(prefix)) {
            log.add(Code.UNKNOWN_PREFIX
                    .warning("the document does not say what this prefix stands for: it is taken as a name")
                    .at(place)
                    .quoting(prefix)
                    .then(Action.KEPT));
        }
        return new Name(prefix, local, text);
    }

    private Name ofWhole(String text) {
        Optional<Map.Entry<String, String>> longest = namespaces.entrySet().stream()
                .filter(entry ->
                        text.startsWith(entry.getValue()) && !entry.getValue().isEmpty())
                .max(Map.Entry.<String, String>comparingByValue((a, b) -> Integer.compare(a.length(), b.length()))
                        .thenComparing(Map.Entry.comparingByKey()));
        if (longest.isPresent()) {
            String namespace = longest.get().getValue();
            return new Name(longest.get().getKey(), text.substring(namespace.length()), text);
        }
        int last = Math.max(text.lastIndexOf('/'), text.lastIndexOf('#'));
        return new Name(text.substring(0, Math.max(last, 0)), text.substring(last + 1), text);
    }

    /** The short form of a name of SSSOM's own vocabularies; any other name as written. */
    String brief(String written, Location place) {
        Name name = name(written, place);
        return BUILT_IN.entrySet().stream()
                .filter(entry -> name.whole().startsWith(entry.getValue()))
                .map(entry -> entry.getKey() + ":"
                        + name.whole().substring(entry.getValue().length()))
                .findFirst()
                .orElse(written);
    }

    /** The requirement of which a written-out name is ours; empty if it is another's. */
    static Optional<RequirementId> requirement(String whole) {
        int slash = whole.indexOf('/');
        if (!whole.startsWith(OWN) || slash < 0) {
            return Optional.empty();
        }
        try {
            String local = URLDecoder.decode(whole.substring(slash + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
            return StandardId.tryParse(whole.substring(OWN.length(), slash))
                    .filter(standard -> RequirementId.complaint(local).isEmpty())
                    .map(standard -> standard.requirement(local));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The standard of which a written-out name is ours; empty if it is another's. */
    static Optional<StandardId> standard(String whole) {
        return whole.startsWith(OWN) ? StandardId.tryParse(whole.substring(OWN.length())) : Optional.empty();
    }

    /** The prefix that we write for the requirements of a standard. */
    static String prefix(StandardId standard) {
        String text = (standard.slug() + "_" + standard.edition());
        return Character.isDigit(text.charAt(0)) ? "_" + text : text;
    }

    /** What {@link #prefix} stands for. */
    static String namespace(StandardId standard) {
        return OWN + standard + "/";
    }

    /** A local id as the end of a URI; everything that is not allowed there is escaped. */
    static String escape(String local) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : local.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            escaped.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return escaped.toString();
    }
}
