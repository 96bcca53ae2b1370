package io.crosswalk.mapping.agreement;

import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small mapping sets from S to T, written as {@code S1+S2 superset-of T1}. */
final class Sets {
    static final StandardId S = StandardId.parse("s:1");
    static final StandardId T = StandardId.parse("t:1");

    private Sets() {}

    static MappingSet set(String id, String... claims) {
        MappingSet.Builder set = MappingSet.builder(id, S, T);
        Arrays.stream(claims).map(Sets::claim).forEach(set::add);
        return set.build();
    }

    static Mapping claim(String text) {
        List<String> words = Arrays.asList(text.split(" "));
        return Mapping.builder(
                        ids(S, words.get(0)), Relationship.find(words.get(1)).orElseThrow(), ids(T, words.get(2)))
                .build();
    }

    static Mapping claim(String text, String confidence) {
        return claim(text).toBuilder().confidence(new Confidence(confidence)).build();
    }

    static Unmapped unmapped(String local, String reason) {
        boolean isSource = local.startsWith("S");
        return new Unmapped(isSource ? Side.SOURCE : Side.TARGET, (isSource ? S : T).requirement(local), reason);
    }

    private static List<RequirementId> ids(StandardId standard, String locals) {
        return Arrays.stream(locals.split("\\+")).map(standard::requirement).collect(Collectors.toList());
    }

    static Universe universe(int sources, int targets) {
        return Universe.of(numbered(S, "S", sources), numbered(T, "T", targets));
    }

    private static List<RequirementId> numbered(StandardId standard, String letter, int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(n -> standard.requirement(letter + n))
                .collect(Collectors.toList());
    }

    /** Sets over three sources and three targets, with lists, repeated claims, confidences, unmapped entries and versions. */
    static Arbitrary<MappingSet> sets() {
        Arbitrary<String> source = Arbitraries.of("S1", "S2", "S3", "S1+S2", "S2+S1");
        Arbitrary<String> target = Arbitraries.of("T1", "T2", "T3", "T2+T3");
        Arbitrary<Relationship> word = Arbitraries.of(Relationship.values());
        Arbitrary<Mapping> claims = Combinators.combine(source, word, target, Arbitraries.of("high", "low"))
                .as((s, w, t, c) -> claim(s + " " + w + " " + t, c));
        Arbitrary<Unmapped> entries = Combinators.combine(Arbitraries.of("S1", "S3", "T3"), Arbitraries.of("x", "y"))
                .as(Sets::unmapped);
        return Combinators.combine(
                        claims.list().ofMaxSize(7),
                        entries.list().ofMaxSize(2),
                        Arbitraries.of("1", "2", "3"),
                        Arbitraries.of(true, false))
                .as((all, none, version, exhaustive) -> {
                    MappingSet.Builder set =
                            MappingSet.builder("set", S, T).version(version).exhaustive(exhaustive);
                    all.forEach(set::add);
                    none.forEach(set::add);
                    return set.build();
                });
    }
}
