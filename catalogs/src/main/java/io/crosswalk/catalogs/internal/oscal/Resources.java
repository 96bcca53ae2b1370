package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Naming;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StandardNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which standard a catalog is, and which one a reference of OSCAL means. */
final class Resources {
    private static final Pattern LAST = Pattern.compile("([^/\\\\?#]+?)(?:\\.[A-Za-z]{2,5})?(?:[?#].*)?/?$");
    private static final Pattern EDITION = Pattern.compile("\\d+(\\.\\d+)*");

    private final Naming naming;
    private final StandardNames known;
    private final Log log;

    Resources(Naming naming, StandardNames known, Log log) {
        this.naming = naming;
        this.known = known;
        this.log = log;
    }

    /** The standard that a document describes whose metadata these are. */
    StandardId described(Node metadata) {
        Optional<StandardId> own = OwnProps.text(metadata, "id").flatMap(StandardId::tryParse);
        String title = metadata.string("title").filter(text -> !text.isBlank()).orElse("untitled");
        Optional<StandardId> named = naming.chosen(title).or(() -> own);
        if (named.isPresent()) {
            return named.get();
        }
        boolean dated = EDITION.matcher(title.substring(Math.max(0, title.length() - 5)))
                .find();
        String version = metadata.string("version").orElse("");
        Matcher edition = EDITION.matcher(version);
        boolean adds = find(title).isEmpty() && !dated && edition.lookingAt();
        return find(title)
                .orElseGet(() -> naming.standard(adds ? title + " " + edition.group() : title, metadata.place(log)));
    }

    /** The standard that a reference means, such as the source of a mapping or the import of a profile. */
    StandardId referred(Node reference, Node document) {
        String href = reference.string("href").orElse("").strip();
        if (href.startsWith(Usual.STANDARD)) {
            Optional<StandardId> ours = StandardId.tryParse(href.substring(Usual.STANDARD.length()));
            if (ours.isPresent()) {
                return ours.get();
            }
        }
        List<String> names = names(href, document);
        for (String name : names) {
            Optional<StandardId> meant = naming.chosen(name).or(() -> find(name));
            if (meant.isPresent()) {
                return meant.get();
            }
        }
        return naming.standard(names.isEmpty() ? "unnamed" : names.get(names.size() - 1), reference.place(log));
    }

    private Optional<StandardId> find(String name) {
        return known.resolve(name.strip())
                .found()
                .or(() -> known.resolve(plain(name)).found());
    }

    /** A name as people write it who do not write its subtitle, or its words out. */
    private static String plain(String name) {
        return name.replaceFirst(":\\s.*", "")
                .replaceAll("(?i)special publication", "SP")
                .replaceAll("(?i)\\bSP-", "SP ")
                .replaceAll("(?i)\\b(rev|revision)(?=\\d)", "Rev ")
                .strip();
    }

    /** What a reference may be known by, the surest first and the plainest last. */
    private static List<String> names(String href, Node document) {
        List<String> names = new ArrayList<>();
        names.add(href);
        String address = href;
        if (href.startsWith("#")) {
            Optional<Node> resource =
                    document.get("back-matter").map(matter -> matter.objects("resources")).orElse(List.of()).stream()
                            .filter(r -> r.string("uuid").orElse("").equalsIgnoreCase(href.substring(1)))
                            .findFirst();
            resource.flatMap(r -> r.string("title")).ifPresent(names::add);
            address = resource.stream()
                    .flatMap(r -> r.objects("rlinks").stream())
                    .flatMap(link -> link.string("href").stream())
                    .findFirst()
                    .orElse("");
            names.add(address);
        }
        Matcher last = LAST.matcher(address);
        if (last.find() && !address.isBlank()) {
            names.add(last.group(1));
            String words = last.group(1)
                    .replace('_', ' ')
                    .replaceAll("(?i)([ -](resolved|profile|catalog|min|baseline))+$", "")
                    .strip();
            names.add(words);
        }
        names.removeIf(String::isBlank);
        return names;
    }
}
