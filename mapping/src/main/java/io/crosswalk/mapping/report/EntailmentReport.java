package io.crosswalk.mapping.report;

import static java.util.Objects.requireNonNull;

import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.entailment.Absence;
import io.crosswalk.mapping.entailment.Entailment;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.mapping.graph.Vertex;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is entailed between two requirements, written out. Immutable. */
public final class EntailmentReport {
    private static final int WIDTH = 100;

    private final Entailment entailment;
    private final Crosswalk crosswalk;

    private EntailmentReport(Entailment entailment, Crosswalk crosswalk) {
        this.entailment = requireNonNull(entailment, "entailment");
        this.crosswalk = requireNonNull(crosswalk, "crosswalk");
    }

    /** The report of an entailment in the crosswalk that gave it. */
    public static EntailmentReport of(Entailment entailment, Crosswalk crosswalk) {
        return new EntailmentReport(entailment, crosswalk);
    }

    /** One row in the columns {@code left,right,asserted,entailed,trust,proof}. */
    public Table table() {
        return Table.of(
                List.of("left", "right", "asserted", "entailed", "trust", "proof"),
                List.of(List.of(
                        entailment.left().toString(),
                        entailment.right().toString(),
                        entailment.asserted().stream().map(this::asserted).collect(Collectors.joining("; ")),
                        entailed(),
                        entailment.grounds().isEmpty() ? "" : entailment.trust().toString(),
                        proof(entailment))));
    }

    /** The claims, then the pairs left out by sets that the question closes. */
    static String proof(Entailment entailment) {
        return Stream.concat(
                        entailment.claims().stream().map(CoverageReport::quote),
                        entailment.absences().stream().map(Absence::toString))
                .collect(Collectors.joining("; "));
    }

    private String entailed() {
        return entailment.relation().isContradiction()
                ? "contradiction"
                : entailment.relation().toString();
    }

    /** What a claim says from left to right, its set and its confidence. */
    private String asserted(Claim claim) {
        boolean forward = claim.source().members().contains(entailment.left());
        Relationship word =
                forward ? claim.relationship() : claim.relationship().inverse();
        String together = claim.mapping().map(Mapping::isPair).orElse(true)
                ? ""
                : " (" + claim.source() + " " + claim.relationship() + " " + claim.target() + ")";
        return word + together + " [" + claim.authority() + "#" + claim.ordinal()
                + confidence(claim).map(c -> ", " + c).orElse("") + "]";
    }

    private static Optional<Confidence> confidence(Claim claim) {
        return claim.set().flatMap(s -> claim.mapping().flatMap(s::confidenceOf));
    }

    /** The report for people: both titles, what authors assert, what follows, why, and what would break it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(title(entailment.left())).append(title(entailment.right())).append('\n');
        if (entailment.asserted().isEmpty()) {
            text.append("asserted  nothing about this pair" + (leftAside().isEmpty() ? "" : " that the question uses")
                    + "\n");
        }
        entailment.asserted().forEach(c -> text.append(Wrap.hanging("asserted  ", asserted(c), WIDTH)));
        leftAside().forEach(c -> text.append(Wrap.hanging("left out  ", asserted(c), WIDTH)));
        text.append(Wrap.hanging("entailed  ", conclusion(), WIDTH));
        List<Claim> claims = entailment.claims();
        claims.forEach(c -> {
            text.append(Wrap.hanging("because   ", CoverageReport.quote(c), WIDTH));
            arguments(c).forEach(a -> text.append(Wrap.hanging("          - ", a, WIDTH)));
        });
        entailment.absences().forEach(a -> text.append(Wrap.hanging("because   ", a.toString(), WIDTH)));
        long mappings = claims.stream().filter(c -> c.set().isPresent()).count();
        if (mappings > 0) {
            text.append("It breaks if ")
                    .append(
                            mappings == 1
                                    ? "that mapping is withdrawn"
                                    : "any of these " + mappings + " mappings is withdrawn")
                    .append(".\n");
        }
        if (!entailment.absences().isEmpty()) {
            text.append("It breaks if a pair that is left out was not considered, or is mapped.\n");
        }
        return text.toString();
    }

    /** What authors say of the pair and the question does not use. */
    private List<Claim> leftAside() {
        List<RequirementId> pair = List.of(entailment.left(), entailment.right());
        return crosswalk.network().claims().stream()
                .filter(c -> c.set().isPresent() && !entailment.asserted().contains(c))
                .filter(c -> namesBoth(c.source(), c.target(), pair) || namesBoth(c.target(), c.source(), pair))
                .collect(Collectors.toList());
    }

    private static boolean namesBoth(Vertex one, Vertex other, List<RequirementId> pair) {
        return one.members().contains(pair.get(0)) && other.members().contains(pair.get(1));
    }

    private String conclusion() {
        if (entailment.relation().isContradiction()) {
            return "contradiction: the claims below cannot all be true to the letter";
        }
        if (entailment.grounds().isEmpty()) {
            return entailment.relation() + ": nothing follows from the mappings in use";
        }
        return entailment.left().local() + " " + entailment.relation() + " "
                + entailment.right().local() + ", trust " + entailment.trust();
    }

    private String title(RequirementId id) {
        return id + "  "
                + crosswalk.standard(id.standard()).requirement(id.local()).title() + "\n";
    }

    private static List<String> arguments(Claim claim) {
        List<String> lines = new ArrayList<>();
        claim.mapping().map(Mapping::argument).ifPresent(argument -> {
            argument.shared().ifPresent(s -> lines.add("shared: " + s));
            argument.beyondSource().ifPresent(s -> lines.add("beyond " + claim.source() + ": " + s));
            argument.beyondTarget().ifPresent(s -> lines.add("beyond " + claim.target() + ": " + s));
        });
        return lines;
    }
}
