package io.crosswalk.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@link Mapping#ofMembers} says of a member pair, against the meaning of lists: for every relationship and list size, it allows
 * exactly those base relations that some assignment of regions shows between two members while the claim about the unions
 * holds. It is therefore sound (nothing possible is denied) and tight (nothing impossible is left open): {@code related} is said only
 * where all five base relations are possible.
 */
class MappingMembersTest {
    private static final int ELEMENTS = 3; // enough to show all five base relations between two regions

    static Stream<Arguments> claims() {
        return Stream.of(Relationship.values())
                .flatMap(r -> IntStream.rangeClosed(1, 3)
                        .boxed()
                        .flatMap(sources ->
                                IntStream.rangeClosed(1, 3).mapToObj(targets -> Arguments.of(r, sources, targets))));
    }

    @ParameterizedTest(name = "{1} source(s) {0} {2} target(s)")
    @MethodSource("claims")
    void aMemberPairMayStandAsAnyAssignmentShowsAndNoOther(Relationship word, int sources, int targets) {
        Relationship ofMembers = mapping(word, sources, targets).ofMembers();

        assertThat(ofMembers.under(Reading.WEAK).relations()).isEqualTo(shown(word, Reading.WEAK, sources, targets));
    }

    @Test
    void readStrictlyAnEqualListIsNotWhatItsMembersSay() {
        Relationship ofMembers = mapping(Relationship.EQUAL_TO, 1, 2).ofMembers();

        assertThat(ofMembers.under(Reading.STRICT).allows(BaseRelation.EQUAL)).isFalse();
        assertThat(shown(Relationship.EQUAL_TO, Reading.STRICT, 1, 2)).contains(BaseRelation.EQUAL);
    }

    private static Mapping mapping(Relationship word, int sources, int targets) {
        return Mapping.builder(ids("a:1", sources), word, ids("b:1", targets)).build();
    }

    private static List<RequirementId> ids(String standard, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> StandardId.parse(standard).requirement("R" + n))
                .collect(Collectors.toUnmodifiableList());
    }

    /** How the first source can stand to the first target; the others matter through their unions alone. */
    private static Set<BaseRelation> shown(Relationship word, Reading reading, int sources, int targets) {
        Set<BaseRelation> shown = EnumSet.noneOf(BaseRelation.class);
        boolean everyPair = word == Relationship.NO_RELATIONSHIP;
        Regions.of(ELEMENTS)
                .forEach(source -> Regions.of(ELEMENTS)
                        .forEach(target -> unions(source, sources)
                                .forEach(allSources -> unions(target, targets).forEach(allTargets -> {
                                    BaseRelation unions = Regions.between(allSources, allTargets);
                                    if (everyPair
                                            ? unions == BaseRelation.DISJOINT
                                            : word.under(reading).allows(unions)) {
                                        shown.add(Regions.between(source, target));
                                    }
                                }))));
        return shown;
    }

    private static IntStream unions(int member, int members) {
        IntStream unions = IntStream.of(member);
        for (int more = 1; more < members; more++) {
            unions = unions.flatMap(u -> Regions.of(ELEMENTS).map(other -> u | other))
                    .distinct();
        }
        return unions;
    }
}
