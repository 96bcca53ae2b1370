package io.crosswalk.catalogs.internal.sssom;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Claims about lists, each of which several rows make together; one that lacks a row is refused, since with fewer members it would claim
 * more. Not thread-safe.
 */
final class Joints {
    private static final class Joint {
        private final Node said;
        private final Consumer<Node> sink;
        private final Map<String, Node> sources = new LinkedHashMap<>();
        private final Map<String, Node> targets = new LinkedHashMap<>();
        private long rows;

        Joint(Node said, Consumer<Node> sink) {
            this.said = said;
            this.sink = sink;
        }
    }

    private final Log log;
    private final Map<String, Joint> open = new LinkedHashMap<>();
    private final Set<String> incomplete = new LinkedHashSet<>();

    Joints(Log log) {
        this.log = log;
    }

    /** Takes a row; the first row of a claim says all of it but the other members. */
    void add(String label, Node said, Node source, Node target, Consumer<Node> sink) {
        Joint joint = open.computeIfAbsent(label, l -> new Joint(said, sink));
        joint.sources.putIfAbsent(source.scalar(), source);
        joint.targets.putIfAbsent(target.scalar(), target);
        joint.rows++;
        if (incomplete.contains(label) || !label.matches("\\d{1,9}:[1-9]\\d{0,8}x[1-9]\\d{0,8}")) {
            return;
        }
        String[] size = label.substring(label.indexOf(':') + 1).split("x", -1);
        boolean whole = joint.sources.size() == Integer.parseInt(size[0])
                && joint.targets.size() == Integer.parseInt(size[1])
                && joint.rows == (long) joint.sources.size() * joint.targets.size();
        if (whole) {
            open.remove(label);
            joint.said.put("source", list(joint.sources));
            joint.said.put("target", list(joint.targets));
            joint.sink.accept(joint.said);
        }
    }

    private static Node list(Map<String, Node> members) {
        Node list = Node.array();
        members.values().forEach(list::add);
        return list;
    }

    /** Takes note that a row of a claim was refused. */
    void lacksOne(String label) {
        incomplete.add(label);
    }

    /** Refuses the claims that lack a row; where the document was cut short that has been reported. */
    void finish(boolean whole) {
        open.forEach((label, joint) -> {
            String why = "the rows of this claim are not as many as it says, or one was refused:"
                    + " fewer requirements would claim what all of them are claimed to";
            log.refuse(Code.GROUP, why + (whole ? "" : "; the document ended too early"), joint.said.place(log), label);
            incomplete.remove(label);
            log.refused(1);
        });
        log.refused(incomplete.size());
    }
}
