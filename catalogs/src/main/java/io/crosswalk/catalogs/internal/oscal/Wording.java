package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic.Action;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes out the statement of a control: its items with their labels, one a line, and parameters as their value, their choices or their
 * label in square brackets.
 *
 * <p>A parameter that the catalog does not have, or that contains itself, stays as written, and is reported once.
 */
final class Wording {
    private static final Pattern INSERT =
            Pattern.compile("\\{\\{\\s*(?:insert:\\s*)?(?:param\\s*[,:]\\s*)?([^\\s{},]+)\\s*\\}\\}");
    private static final int DEEPEST = 10;

    private final Map<String, Node> params = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Log log;

    /** The parameters of a catalog, wherever in it they stand. */
    Wording(Node catalog, Log log) {
        this.log = log;
        collect(catalog);
    }

    private void collect(Node owner) {
        owner.objects("params").forEach(param -> param.string("id").ifPresent(id -> params.putIfAbsent(id, param)));
        for (String below : List.of("groups", "controls")) {
            owner.objects(below).forEach(this::collect);
        }
    }

    /** The wording of a control; empty if it has no statement that says anything. */
    Optional<String> of(Node control) {
        String text = control.objects("parts").stream()
                .filter(part -> part.string("name").orElse("").equals("statement"))
                .map(this::ofPart)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** The wording of a part with everything under it. */
    String ofPart(Node part) {
        StringBuilder text = new StringBuilder();
        append(part, text);
        return text.toString();
    }

    private void append(Node part, StringBuilder text) {
        part.string("prose").ifPresent(prose -> insert(prose, part, text, 0));
        for (Node item : part.objects("parts")) {
            if (text.length() > 0) {
                text.append('\n');
            }
            Labels.of(item).stream()
                    .findFirst()
                    .ifPresent(label -> text.append(label).append(' '));
            append(item, text);
        }
    }

    private void insert(String prose, Node where, StringBuilder text, int depth) {
        Matcher insert = INSERT.matcher(prose);
        int done = 0;
        while (insert.find()) {
            text.append(prose, done, insert.start());
            done = insert.end();
            Optional<Node> param = Optional.ofNullable(params.get(insert.group(1)));
            if (param.isEmpty()
                    || depth == DEEPEST
                    || text.length() > log.limits().text()) {
                text.append(insert.group());
                report(insert.group(1), where);
            } else {
                value(param.get(), where, text, depth + 1);
            }
        }
        text.append(prose, done, prose.length());
    }

    private void value(Node param, Node where, StringBuilder text, int depth) {
        List<Node> values = param.list("values");
        List<Node> choices =
                param.get("select").map(select -> select.list("choice")).orElse(List.of());
        if (!values.isEmpty()) {
            text.append(values.stream().map(Node::scalar).collect(Collectors.joining(", ")));
        } else if (!choices.isEmpty()) {
            boolean several = param.get("select")
                    .flatMap(select -> select.string("how-many"))
                    .orElse("")
                    .equals("one-or-more");
            text.append(several ? "[one or more: " : "[one of: ");
            for (int i = 0; i < choices.size(); i++) {
                text.append(i == 0 ? "" : "; ");
                insert(choices.get(i).scalar(), where, text, depth);
            }
            text.append(']');
        } else {
            text.append('[');
            insert(param.string("label").or(() -> param.string("id")).orElse(""), where, text, depth);
            text.append(']');
        }
    }

    private void report(String param, Node where) {
        if (reported.add(param)) {
            log.add(Code.DANGLING_LINK
                    .warning("the text inserts a parameter that the document does not have, or that contains itself")
                    .at(where.place(log))
                    .quoting(param)
                    .then(Action.KEPT));
        }
    }
}
