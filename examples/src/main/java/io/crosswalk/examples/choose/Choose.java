package io.crosswalk.examples.choose;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.examples.choose.Recommendation.Change;
import io.crosswalk.examples.choose.Recommendation.Choice;
import io.crosswalk.examples.choose.Recommendation.Reason;
import io.crosswalk.examples.choose.Situation.Customer;
import io.crosswalk.examples.choose.Situation.Objective;
import io.crosswalk.examples.choose.Situation.PiiRole;
import io.crosswalk.examples.choose.Situation.Region;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which of two standards first, or both together?
 *
 * <p>What is there already needs no getting. Of the rest, what a customer makes a condition is decisive, and both are got together if both
 * are conditions; otherwise the heavier reasons win, and equal reasons call for both.
 */
public final class Choose {
    private final Standard first;
    private final Standard second;

    private Choose(Standard first, Standard second) {
        this.first = first;
        this.second = second;
    }

    /**
     * The choice between two standards.
     *
     * @throws IllegalArgumentException if they are one
     */
    public static Choose between(Standard first, Standard second) {
        if (first.id().equals(second.id())) {
            throw new IllegalArgumentException("a choice is between two standards, not " + first.id() + " twice");
        }
        return new Choose(first, second);
    }

    /** Prints what a processor with customers on both sides of the Atlantic should do. */
    public static void main(String[] args) {
        StandardId soc2 = StandardId.parse("soc2:2017");
        StandardId pims = StandardId.parse("iso27701:2025");
        Situation situation = Situation.asOf(LocalDate.of(2027, 1, 4))
                .regions(EnumSet.of(Region.NORTH_AMERICA, Region.EUROPE))
                .customer(Customer.insisting("a bank in New York", soc2))
                .customer(Customer.accepting("a retailer in Lyon", soc2, pims))
                .piiRole(PiiRole.PROCESSOR)
                .target(LocalDate.of(2027, 12, 31))
                .build();
        Choose choose =
                between(Catalogs.bundled().standard(soc2), Catalogs.bundled().standard(pims));
        System.out.print(choose.explain(situation));
    }

    /** What to do in a situation; the same for equal situations. */
    public Recommendation in(Situation situation) {
        Choice choice = choice(situation);
        List<Reason> reasons = new ArrayList<>(reasons(first, second, situation));
        reasons.addAll(reasons(second, first, situation));
        return new Recommendation(choice, reasons, Plan.of(chosen(choice), situation), changes(situation, choice));
    }

    private List<Standard> chosen(Choice choice) {
        return switch (choice) {
            case FIRST -> List.of(first);
            case SECOND -> List.of(second);
            case BOTH, EITHER -> List.of(first, second);
            case NOTHING -> List.of();
        };
    }

    private static List<Reason> reasons(Standard candidate, Standard other, Situation situation) {
        List<Reason> reasons = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            rule.reason(candidate, other, situation)
                    .ifPresent(
                            why -> reasons.add(new Reason(candidate.id(), Rule.word(rule), why, rule.attribution())));
        }
        return reasons;
    }

    private Choice choice(Situation situation) {
        boolean needsFirst = !situation.existing().contains(first.id());
        boolean needsSecond = !situation.existing().contains(second.id());
        if (!needsFirst || !needsSecond) {
            return needsFirst ? Choice.FIRST : needsSecond ? Choice.SECOND : Choice.NOTHING;
        }
        boolean mustFirst = isCondition(first, second, situation);
        boolean mustSecond = isCondition(second, first, situation);
        if (mustFirst || mustSecond) {
            return mustFirst && mustSecond ? Choice.BOTH : mustFirst ? Choice.FIRST : Choice.SECOND;
        }
        int forFirst = weight(first, second, situation);
        int forSecond = weight(second, first, situation);
        if (forFirst == forSecond) {
            return forFirst == 0 ? Choice.EITHER : Choice.BOTH;
        }
        return forFirst > forSecond ? Choice.FIRST : Choice.SECOND;
    }

    private static boolean isCondition(Standard candidate, Standard other, Situation situation) {
        return EnumSet.allOf(Rule.class).stream()
                .filter(rule -> rule.force() == Rule.Force.MUST)
                .anyMatch(rule -> rule.reason(candidate, other, situation).isPresent());
    }

    private static int weight(Standard candidate, Standard other, Situation situation) {
        return EnumSet.allOf(Rule.class).stream()
                .filter(rule -> rule.reason(candidate, other, situation).isPresent())
                .mapToInt(rule -> rule.force().weight())
                .sum();
    }

    private List<Change> changes(Situation situation, Choice choice) {
        List<Change> changes = new ArrayList<>();
        variations(situation).forEach((input, varied) -> {
            Choice then = choice(varied);
            if (then != choice) {
                changes.add(new Change(input, then));
            }
        });
        return changes;
    }

    /** Every situation that differs in one input, by the difference. */
    private Map<String, Situation> variations(Situation situation) {
        Map<String, Situation> varied = new LinkedHashMap<>();
        for (Standard standard : List.of(first, second)) {
            StandardId id = standard.id();
            if (situation.existing().contains(id)) {
                varied.put("without " + id, situation.toBuilder().without(id).build());
            } else {
                varied.put(
                        "with " + id + " already there",
                        situation.toBuilder().existing(id).build());
            }
            Customer another = Customer.insisting("another customer", id);
            varied.put(
                    "if another customer insisted on " + id,
                    situation.toBuilder().customer(another).build());
        }
        situation
                .customers()
                .forEach(customer -> varied.put(
                        "without " + customer.name(),
                        situation.toBuilder().without(customer).build()));
        for (Region region : Region.values()) {
            Set<Region> regions = new TreeSet<>(situation.regions());
            boolean there = !regions.add(region) && regions.remove(region);
            varied.put(
                    (there ? "without customers in " : "with customers in ") + region,
                    situation.toBuilder().regions(regions).build());
        }
        for (Objective objective : Objective.values()) {
            varied.put(
                    "if the purpose were " + Rule.word(objective),
                    situation.toBuilder().objective(objective).build());
        }
        for (PiiRole role : PiiRole.values()) {
            varied.put(
                    "if the role in processing personal data were " + Rule.word(role),
                    situation.toBuilder().piiRole(role).build());
        }
        targets(situation)
                .forEach(day -> varied.put(
                        "if the target were " + day,
                        situation.toBuilder().target(day).build()));
        varied.put("without a target", situation.toBuilder().withoutTarget().build());
        return varied;
    }

    /** The days on which the answer to "is it there in time" turns. */
    private Set<LocalDate> targets(Situation situation) {
        Set<LocalDate> days = new TreeSet<>();
        for (Standard standard : List.of(first, second)) {
            Optional<Profile> profile = standard.profile();
            profile.flatMap(Profile::firstAssurance)
                    .flatMap(phase -> profile.orElseThrow().weeksUntil(phase.id()))
                    .map(weeks -> situation.today().plusWeeks(weeks.most()))
                    .ifPresent(days::add);
        }
        return days;
    }

    /** The recommendation in words. */
    public String explain(Situation situation) {
        Recommendation answer = in(situation);
        StringBuilder text = new StringBuilder(headline(answer.choice())).append('\n');
        section(text, "Why", answer.reasons());
        section(text, "When", answer.plan().steps());
        situation
                .target()
                .ifPresent(day -> section(
                        text,
                        "By " + day,
                        chosen(answer.choice()).stream()
                                .map(s -> s.id() + ": " + promptness(answer.plan(), s.id(), day))
                                .collect(Collectors.toList())));
        section(
                text,
                "What would change it",
                answer.changes().stream()
                        .map(c -> c.input() + ": " + headline(c.then()))
                        .collect(Collectors.toList()));
        return text.toString();
    }

    private static void section(StringBuilder text, String heading, List<?> lines) {
        if (!lines.isEmpty()) {
            text.append('\n').append(heading).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private static String promptness(Plan plan, StandardId standard, LocalDate day) {
        return plan.firstAssurance(standard)
                .map(step -> step.phase().name()
                        + (!step.latest().isAfter(day)
                                ? " is done even if it takes long"
                                : !step.earliest().isAfter(day)
                                        ? " is done only if nothing takes long"
                                        : " is not done"))
                .orElse("its catalog does not say how long it takes");
    }

    private String headline(Choice choice) {
        return switch (choice) {
            case FIRST -> first.id() + " first";
            case SECOND -> second.id() + " first";
            case BOTH -> first.id() + " and " + second.id() + " together";
            case EITHER -> "either: nothing here tells " + first.id() + " and " + second.id() + " apart";
            case NOTHING -> "nothing: both are there";
        };
    }
}
