package io.crosswalk.mapping.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.RandomNetwork;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must not change an answer does not, and what may change it does so in one direction. */
class InheritancePropertiesTest {
    private static final LocalDate START = LocalDate.of(2024, 2, 27);
    private static final int DAYS = 6;
    private static final List<List<AssuranceKind>> KINDS = List.of(
            List.of(AssuranceKind.DESIGN, AssuranceKind.OPERATION),
            List.of(AssuranceKind.DESIGN),
            List.of(AssuranceKind.OPERATION, AssuranceKind.IMPLEMENTED));

    private static final class World {
        final RandomNetwork network;
        final Crosswalk crosswalk;
        final List<Evidence> evidence = new ArrayList<>();

        World(Random random) {
            network = RandomNetwork.of(random);
            crosswalk = network.crosswalk();
            for (int e = random.nextInt(5); e >= 0; e--) {
                int from = random.nextInt(DAYS);
                Evidence.Builder one = Evidence.builder("e" + e, EvidenceKind.OTHER, START)
                        .shows(KINDS.get(random.nextInt(KINDS.size())))
                        .period(new Period(START.plusDays(from), START.plusDays(from + random.nextInt(DAYS - from))));
                for (int filings = random.nextInt(2); filings >= 0; filings--) {
                    List<RequirementId> regions = network.regions();
                    one.file(
                            regions.get(random.nextInt(regions.size())),
                            random.nextInt(3) > 0 ? Sufficiency.SUFFICIENT : Sufficiency.PARTIAL);
                }
                evidence.add(one.build());
            }
        }

        List<Inheritance> answers(List<Evidence> given) {
            Demand demand = Demand.builder(Demand.Type.TYPE_2, START)
                    .window(new Period(START, START.plusDays(DAYS - 1L)))
                    .build();
            return network.standards.stream()
                    .map(Standard::id)
                    .map(id -> InheritanceQuery.of(id).evidence(given).demand(demand))
                    .map(query -> ask(query, crosswalk))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toList());
        }

        private static Optional<Inheritance> ask(InheritanceQuery query, Crosswalk crosswalk) {
            try {
                return Optional.of(query.ask(crosswalk));
            } catch (IllegalArgumentException nothingInScope) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return network + "\n"
                    + evidence.stream()
                            .map(e -> e + " " + e.shows() + " " + e.filings())
                            .collect(Collectors.joining("\n"));
        }
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(World::new);
    }

    private static List<String> told(List<Inheritance> answers) {
        return answers.stream()
                .flatMap(a -> a.findings().stream())
                .map(f -> f + " " + f.validUntil() + f.unusable() + f.evidence() + f.supports() + f.essential())
                .collect(Collectors.toList());
    }

    @Property
    void moreEvidenceNeverLowersAState(@ForAll("worlds") World world) {
        List<Inheritance> less = world.answers(world.evidence.subList(1, world.evidence.size()));
        List<Inheritance> more = world.answers(world.evidence);
        for (int i = 0; i < less.size(); i++) {
            for (Fall fall : more.get(i).falls(less.get(i))) {
                assertThat(fall.after().isAtMost(fall.before())).isTrue();
            }
            assertThat(less.get(i).falls(more.get(i))).allMatch(f -> f.before() == f.after());
        }
    }

    @Property
    void theOrderOfEvidenceDoesNotMatter(@ForAll("worlds") World world, @ForAll Random random) {
        List<Evidence> shuffled = new ArrayList<>(world.evidence);
        Collections.shuffle(shuffled, random);
        assertThat(told(world.answers(shuffled))).isEqualTo(told(world.answers(world.evidence)));
    }

    @Property
    void aWindowInTwoPiecesIsTheSame(@ForAll("worlds") World world) {
        List<Evidence> split = new ArrayList<>();
        for (Evidence one : world.evidence) {
            LocalDate first = one.window().firstDay();
            LocalDate last = one.window().lastDay().orElseThrow();
            if (first.equals(last)) {
                split.add(one);
            } else {
                split.add(again(one, "a", new Period(first, first)));
                split.add(again(one, "b", new Period(first.plusDays(1), last)));
            }
        }
        List<String> whole = shown(world.answers(world.evidence));
        assertThat(shown(world.answers(split))).isEqualTo(whole);
    }

    private static Evidence again(Evidence one, String suffix, Period days) {
        Evidence.Builder part = Evidence.builder(one.id() + suffix, one.kind(), one.collected())
                .shows(one.shows())
                .period(days);
        one.filings().forEach(part::file);
        return part.build();
    }

    private static List<String> shown(List<Inheritance> answers) {
        return answers.stream()
                .flatMap(a -> a.findings().stream())
                .map(f -> f + " " + f.validUntil() + f.unusable())
                .collect(Collectors.toList());
    }

    @Property
    void withoutWhatIsNotEssentialTheStateStands(@ForAll("worlds") World world) {
        for (Inheritance answer : world.answers(world.evidence)) {
            for (Inherited finding : answer.findings()) {
                for (Evidence one : world.evidence) {
                    Inheritance without =
                            answer.query().withoutEvidence(List.of(one.id())).ask(world.crosswalk);
                    State then = without.finding(finding.requirement().local()).state();
                    boolean isShown = finding.state() == State.SUFFICIENT || finding.state() == State.CONTRIBUTORY;
                    if (isShown) {
                        assertThat(then != finding.state())
                                .as("%s without %s", finding, one)
                                .isEqualTo(finding.essential().contains(one.id()));
                    }
                }
            }
        }
    }

    @Property
    void aSupportSufficesAndIsMinimal(@ForAll("worlds") World world) {
        for (Inheritance answer : world.answers(world.evidence)) {
            for (Inherited finding : answer.findings()) {
                assertThat(minimal(world, answer, finding)).isEqualTo(Set.copyOf(finding.supports()));
            }
        }
    }

    /** Every minimal set of evidence with which the state is reached, by trying all. */
    private static Set<Set<String>> minimal(World world, Inheritance answer, Inherited finding) {
        if (finding.state() != State.SUFFICIENT && finding.state() != State.CONTRIBUTORY) {
            return Set.of();
        }
        List<Set<String>> enough = new ArrayList<>();
        for (int mask = 0; mask < 1 << world.evidence.size(); mask++) {
            List<Evidence> some = new ArrayList<>();
            for (int e = 0; e < world.evidence.size(); e++) {
                if ((mask >> e & 1) == 1) {
                    some.add(world.evidence.get(e));
                }
            }
            InheritanceQuery query =
                    InheritanceQuery.of(answer.standard().id()).evidence(some).demand(answer.demand());
            State state = query.ask(world.crosswalk)
                    .finding(finding.requirement().local())
                    .state();
            if (finding.state().isAtMost(state)) {
                enough.add(some.stream().map(Evidence::id).collect(Collectors.toSet()));
            }
        }
        return enough.stream()
                .filter(set -> enough.stream().noneMatch(o -> set.containsAll(o) && !o.containsAll(set)))
                .collect(Collectors.toSet());
    }
}
