package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Translation;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Limits;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a catalog of a standard. */
final class CatalogWriter {
    private static final Limits SCRATCH = new Limits(Long.MAX_VALUE, 1_000, Integer.MAX_VALUE, 1);

    private final List<Diagnostic> lost;
    private final Map<String, List<Node>> below = new LinkedHashMap<>();
    private final Map<String, Node> written = new LinkedHashMap<>();

    private CatalogWriter(List<Diagnostic> lost) {
        this.lost = lost;
    }

    /** The catalog; what it cannot say is added to {@code lost}. */
    static Node catalog(Standard standard, List<Diagnostic> lost) {
        return new CatalogWriter(lost)
                .write(Translation.of(standard), standard.id().toString());
    }

    private Node write(Node wanted, String id) {
        for (Node requirement : wanted.objects("requirements")) {
            below.computeIfAbsent(requirement.string("parent").orElse(""), p -> new ArrayList<>())
                    .add(requirement);
        }
        Node catalog = Remainder.plus(Usual.catalog(wanted), wanted.get(Remainder.KEY));
        Node metadata = catalog.get(Maps.METADATA).orElseGet(Node::object).copy();
        catalog.put(Maps.METADATA, metadata);
        Node backMatter = catalog.remove("back-matter");
        top(catalog);
        if (backMatter != null) {
            catalog.put("back-matter", backMatter);
        }
        Node said = Catalogs.standard(catalog, id, new Log(id, SCRATCH));
        sayTheRest(said, wanted);
        OwnProps.add(metadata, OwnProps.prop("id", Node.text(id)));
        OwnProps.add(metadata, header(said), header(wanted), Translation.standardKeys());
        return catalog;
    }

    private static Node header(Node standard) {
        Node header = standard.copy();
        header.remove("requirements");
        return header;
    }

    private void sayTheRest(Node said, Node wanted) {
        Map<String, Node> read = new LinkedHashMap<>();
        said.objects("requirements").forEach(r -> read.put(r.string("id").orElse(""), r));
        for (Node requirement : wanted.objects("requirements")) {
            String local = requirement.string("id").orElse("");
            Optional<Node> back = Optional.ofNullable(read.remove(local));
            Optional<Node> control = Optional.ofNullable(written.get(local));
            if (control.isPresent() && back.isPresent()) {
                OwnProps.add(control.get(), back.get(), requirement, Translation.requirementKeys());
            } else if (!back.equals(Optional.of(requirement))) {
                lose("the item " + local + " is written as its control has it, without what was changed since");
            }
        }
        read.keySet().forEach(local -> lose("the item " + local + " of a statement comes back as a requirement"));
    }

    private void lose(String message) {
        lost.add(Code.NOT_EXPRESSIBLE.warning(message));
    }

    /** Writes what stands at the top: groups, controls, or some of each, in either order. */
    private void top(Node catalog) {
        List<Node> tops = below.getOrDefault("", List.of());
        int first = 0;
        while (first < tops.size() && isGroup(tops.get(first)) == isGroup(tops.get(0))) {
            first++;
        }
        List<Node> rest = tops.subList(first, tops.size());
        boolean twoRuns = rest.isEmpty() || rest.stream().allMatch(node -> isGroup(node) == isGroup(rest.get(0)));
        if (twoRuns) {
            place(catalog, tops.subList(0, first), Position.CONTROL, Set.of());
            place(catalog, rest, Position.CONTROL, Set.of());
        } else {
            write(catalog, tops, Position.CONTROL, Set.of());
        }
    }

    private static boolean isGroup(Node requirement) {
        return requirement.string("kind").orElse("").equals("group");
    }

    /** Writes siblings: groups if all are and their owner may have some, otherwise controls. */
    private void place(Node owner, List<Node> siblings, Position position, Set<String> items) {
        boolean groups = position == Position.CONTROL && siblings.stream().allMatch(CatalogWriter::isGroup);
        write(owner, siblings, groups ? Position.GROUP : position, items);
    }

    private void write(Node owner, List<Node> siblings, Position position, Set<String> items) {
        List<Node> objects = new ArrayList<>();
        for (Node requirement : siblings) {
            String local = requirement.string("id").orElse("");
            if (isItem(requirement, items)) {
                continue;
            }
            Node object = Remainder.plus(Usual.control(requirement, position), requirement.get(Remainder.KEY));
            written.put(local, object);
            objects.add(object);
            place(
                    object,
                    below.getOrDefault(local, List.of()),
                    position == Position.GROUP ? Position.CONTROL : Position.NESTED,
                    items(object, new HashSet<>()));
        }
        owner.putIfAny(position == Position.GROUP ? "groups" : "controls", objects);
    }

    /** Whether a requirement is an item of a statement, with nothing but such items under it. */
    private boolean isItem(Node requirement, Set<String> items) {
        String local = requirement.string("id").orElse("");
        return items.contains(local)
                && requirement
                        .get(Remainder.KEY)
                        .flatMap(kept -> kept.string("part"))
                        .isPresent()
                && below.getOrDefault(local, List.of()).stream().allMatch(child -> isItem(child, items));
    }

    private static Set<String> items(Node object, Set<String> ids) {
        for (Node part : object.objects("parts")) {
            part.string("id").map(Identifiers::decode).ifPresent(ids::add);
            items(part, ids);
        }
        return ids;
    }
}
