package io.crosswalk.mapping.inheritance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Minimal supports against every subset. */
class SupportsTest {
    private static final int CANDIDATES = 6;
    private static final int SUBSETS = 1 << CANDIDATES;

    private static BitSet bits(int mask) {
        return BitSet.valueOf(new long[] {mask});
    }

    private static Predicate<BitSet> oneOf(List<Integer> masks) {
        return set -> masks.stream().anyMatch(m -> {
            BitSet missing = bits(m);
            missing.andNot(set);
            return missing.isEmpty();
        });
    }

    private static List<BitSet> byTryingEverySubset(Predicate<BitSet> suffices) {
        List<BitSet> minimal = new ArrayList<>();
        for (int mask = 0; mask < SUBSETS; mask++) {
            BitSet set = bits(mask);
            boolean isMinimal = suffices.test(set)
                    && set.stream().noneMatch(c -> {
                        BitSet without = (BitSet) set.clone();
                        without.clear(c);
                        return suffices.test(without);
                    });
            if (isMinimal) {
                minimal.add(set);
            }
        }
        return minimal;
    }

    @Property(tries = 2_000)
    void allAreFoundSmallestFirst(@ForAll @Size(max = 7) List<@IntRange(min = 0, max = SUBSETS - 1) Integer> masks) {
        Supports supports = new Supports(CANDIDATES, oneOf(masks), 1_000);
        assertThat(supports.isTruncated()).isFalse();
        assertThat(supports.found()).doesNotHaveDuplicates();
        assertThat(new HashSet<>(supports.found())).isEqualTo(new HashSet<>(byTryingEverySubset(oneOf(masks))));
        assertThat(supports.found().stream().map(BitSet::cardinality).collect(Collectors.toList()))
                .isSorted();
    }

    @Property
    void aCapKeepsTheSmallestAndSaysSo(
            @ForAll @Size(max = 7) List<@IntRange(min = 0, max = SUBSETS - 1) Integer> masks,
            @ForAll @IntRange(min = 1, max = 3) int most) {
        List<BitSet> every = new Supports(CANDIDATES, oneOf(masks), 1_000).found();
        Supports some = new Supports(CANDIDATES, oneOf(masks), most);
        assertThat(some.found()).isEqualTo(every.subList(0, Math.min(most, every.size())));
        assertThat(some.isTruncated()).isEqualTo(every.size() > most);
    }

    /** Ten alternatives for each of eight needs: a hundred million supports, of which the first come at once. */
    @Test
    void manyAlternativesAreNotAllTried() {
        Predicate<BitSet> oneOfEachTen = set -> IntStream.range(0, 8)
                .allMatch(need -> set.nextSetBit(need * 10) >= 0 && set.nextSetBit(need * 10) < need * 10 + 10);
        Supports supports = new Supports(80, oneOfEachTen, 5);
        assertThat(supports.found()).hasSize(5).allMatch(s -> s.cardinality() == 8);
        assertThat(supports.isTruncated()).isTrue();
    }
}
