package io.crosswalk.catalogs.internal.ciso;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.document.Translation;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.Naming;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Translates a framework of a library: its nodes, which name their parent, become requirements in the order of the tree. */
final class Framework {
    private static final int LONGEST_TITLE = 120;

    private final Log log;
    private final Map<String, List<Node>> children = new LinkedHashMap<>();
    private final Map<String, Node> byUrn = new LinkedHashMap<>();
    private final Map<String, String> locals = new HashMap<>();

    private Framework(Log log) {
        this.log = log;
    }

    static void read(Node framework, Node library, Translation translation, Naming naming, Log log) {
        Node said = Node.object().at(framework);
        Optional<String> urn = framework.string("urn").filter(text -> !text.isBlank());
        urn.or(() -> framework.string("ref_id"))
                .map(name -> naming.standard(CisoReader.tail(name), framework.place(log)))
                .ifPresent(id -> said.put("id", id.toString()));
        framework.string("name").or(() -> framework.string("ref_id")).ifPresent(title -> said.put("title", title));
        library.string("provider").ifPresent(publisher -> said.put("publisher", publisher));
        library.string("copyright").ifPresent(terms -> said.put("licence", terms));
        framework
                .string("ref_id")
                .filter(name -> !name.isBlank())
                .ifPresent(name -> said.put("aliases", Node.texts(List.of(name))));
        Node rest = framework.copy();
        Stream.of("urn", "ref_id", "name", "requirement_nodes").forEach(rest::remove);
        Mappings.keep(said, rest);
        said.putIfAny("requirements", new Framework(log).requirements(framework.list("requirement_nodes")));
        translation.standard(said);
    }

    private List<Node> requirements(List<Node> nodes) {
        for (Node node : nodes) {
            String urn = urn(node, "urn");
            if (!node.isObject() || urn.isEmpty() || byUrn.putIfAbsent(urn, node) != null) {
                log.refuse(
                        urn.isEmpty() ? Code.MISSING_FIELD : Code.DUPLICATE_REQUIREMENT,
                        "a requirement node has a urn that no other has",
                        node.place(log),
                        urn);
                log.refused(1);
            }
        }
        byUrn.values().forEach(this::place);
        Set<String> taken = new HashSet<>();
        byUrn.forEach((urn, node) -> locals.put(urn, local(node, urn, taken)));
        List<Node> said = new ArrayList<>();
        Set<String> reached = new HashSet<>();
        Deque<Node> open = new ArrayDeque<>(children.getOrDefault("", List.of()));
        while (!open.isEmpty()) {
            Node node = open.pop();
            String urn = urn(node, "urn");
            reached.add(urn);
            said.add(requirement(node, urn));
            List<Node> under = children.getOrDefault(urn, List.of());
            for (int i = under.size() - 1; i >= 0; i--) {
                open.push(under.get(i));
            }
        }
        byUrn.forEach((urn, node) -> {
            if (!reached.contains(urn)) {
                log.refuse(Code.PARENT_ORDER, "the node stands under itself", node.place(log), urn);
                log.refused(1);
            }
        });
        return said;
    }

    /** Puts a node under its parent; under none if there is no such node, which is reported. */
    private void place(Node node) {
        String parent = urn(node, "parent_urn");
        if (!parent.isEmpty() && !byUrn.containsKey(parent)) {
            log.add(Code.DANGLING_REQUIREMENT
                    .warning("no node of the framework is this parent: the node is taken to the top")
                    .at(node.place(log))
                    .quoting(parent)
                    .then(Action.REPAIRED));
            parent = "";
        }
        children.computeIfAbsent(parent, urn -> new ArrayList<>()).add(node);
    }

    private static String urn(Node node, String key) {
        return node.string(key).map(urn -> urn.strip().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** The reference that people know, unless another node has it; otherwise the end of the URN. */
    private static String local(Node node, String urn, Set<String> taken) {
        Optional<String> reference = node.string("ref_id")
                .map(String::strip)
                .filter(id -> RequirementId.complaint(id).isEmpty())
                .filter(taken::add);
        return reference.orElseGet(() -> {
            taken.add(CisoReader.tail(urn));
            return CisoReader.tail(urn);
        });
    }

    private Node requirement(Node node, String urn) {
        Node said = Node.object().at(node);
        String local = locals.getOrDefault(urn, "");
        boolean assessable = isAssessable(node);
        said.put("id", local);
        said.put("kind", assessable ? "control" : "group");
        Optional<String> text = node.string("description").filter(words -> !words.isBlank());
        said.put(
                "title",
                node.string("name")
                        .filter(name -> !name.isBlank())
                        .or(() -> text.map(Framework::title))
                        .orElse(local));
        text.ifPresent(words -> said.put("text", words));
        Optional<Node> parent = Optional.ofNullable(byUrn.get(urn(node, "parent_urn")));
        parent.ifPresent(above -> {
            said.put("parent", locals.getOrDefault(urn(above, "urn"), ""));
            // under something that is assessed itself, a node is no part of it that we could count
            said.put("hierarchy", isAssessable(above) ? "enhancement" : "grouping");
        });
        if (!CisoReader.tail(urn).equals(local)) {
            said.put("aliases", Node.texts(List.of(CisoReader.tail(urn))));
        }
        node.get("implementation_groups")
                .filter(groups -> groups.isArray() && !groups.elements().isEmpty())
                .ifPresent(groups -> said.put("attributes", Node.object().put("implementation-group", groups)));
        Node rest = node.copy();
        Stream.of("urn", "parent_urn", "ref_id", "name", "description", "assessable", "depth", "implementation_groups")
                .forEach(rest::remove);
        Mappings.keep(said, rest);
        return said;
    }

    private static boolean isAssessable(Node node) {
        return node.string("assessable").orElse("").equals("true");
    }

    private static String title(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_TITLE - 1))) + "…";
    }
}
