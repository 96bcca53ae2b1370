package io.crosswalk.mapping.inheritance;

import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in sentences why a requirement is in its state. */
final class Sentences {
    private final Inherited finding;

    Sentences(Inherited finding) {
        this.finding = finding;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(finding.requirement().id() + " is "
                + finding.state().toString().toLowerCase(Locale.ROOT).replace('_', ' ')
                + finding.validUntil().map(d -> ", until " + d).orElse(""));
        finding.steps().forEach(step -> lines.add(sentence(step)));
        finding.unusable().ifPresent(u -> lines.add(reason(u)));
        finding.doubt().ifPresent(d -> lines.add(reason(d)));
        finding.exclusion().ifPresent(e -> lines.add("out of scope: " + e.justification()));
        if (!finding.missing().isNothing()) {
            lines.add("missing: " + String.join(", ", finding.missing().items()));
        }
        lines.addAll(finding.notes());
        breaks().forEach(lines::add);
        return List.copyOf(lines);
    }

    private static String sentence(Step step) {
        String what = (step.isWhole() ? "all of " : "something of ") + step.region() + " is shown";
        String from = step.from().stream().map(Vertex::toString).collect(Collectors.joining(" and "));
        String by = step.claim().map(Claim::authority).map(a -> " [" + a + "]").orElse("");
        return switch (step.rule()) {
            case FILED -> what + " by " + String.join(", ", step.evidence());
            case CONTAINED -> step.region() + " lies within " + from + by + ", so " + what;
            case JOINTLY_CONTAINED ->
                step.from().size() > 1
                        ? step.region() + " lies within " + from + " together, so " + what
                        : what + " by what is provided" + (from.isEmpty() ? "" : " together with " + from);
            case WEAKENED -> what;
            case OVERLAPS -> step.region() + " overlaps " + from + by + ", so " + what;
            case CONTAINS ->
                from.isEmpty()
                        ? what + " by what is provided"
                        : step.region() + " contains " + from + by + ", so " + what;
        };
    }

    private static String reason(Unusable unusable) {
        return switch (unusable) {
            case KIND -> "the evidence that reaches it shows another kind of assurance";
            case SCOPE -> "the evidence that reaches it was taken elsewhere";
            case ROLE -> "the evidence that reaches it speaks for another role";
            case TIME -> "the evidence that reaches it speaks of another time, or is too old";
            case SEVERAL -> "the evidence that reaches it is wrong in more than one of kind, place, role and time";
            case DISJOINT -> "it has nothing in common with what evidence is filed for";
        };
    }

    private static String reason(Inherited.Doubt doubt) {
        return switch (doubt.reason()) {
            case JOINT_COVER_INCOMPLETE ->
                "it lies within several requirements together, and nothing is shown of "
                        + doubt.names().stream().map(Object::toString).collect(Collectors.joining(", "));
            case ONLY_CANDIDATE_LINKS ->
                "it is joined to something for which evidence is filed, but nothing follows from the links";
            default -> "no mapping leads to it from anything for which evidence is filed";
        };
    }

    private List<String> breaks() {
        List<String> breaks = new ArrayList<>();
        addBreak(breaks, "it breaks if any of this evidence expires: ", finding.essential());
        addBreak(breaks, "it breaks if any of these mapping sets is withdrawn: ", finding.essentialSets());
        addBreak(breaks, "it breaks if any of these organizations leaves: ", finding.essentialProviders());
        if (finding.essential().isEmpty() && finding.supports().size() > 1) {
            breaks.add("no single piece of evidence is essential: "
                    + (finding.hasMoreSupports() ? "at least " : "")
                    + finding.supports().size()
                    + " sets of evidence each suffice");
        }
        return breaks;
    }

    private static void addBreak(List<String> breaks, String words, Iterable<String> names) {
        String all = String.join(", ", names);
        if (!all.isEmpty()) {
            breaks.add(words + all);
        }
    }
}
