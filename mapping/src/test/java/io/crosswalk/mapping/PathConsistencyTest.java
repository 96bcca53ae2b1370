package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.mapping.RandomNetwork.Without;
import io.crosswalk.mapping.entailment.Network;
import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.relation.BaseRelation;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.RelationSet;
import io.crosswalk.relation.Relationship;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The relations of the engine against path consistency with the composition table of RCC-5, which decides networks of the fourteen
 * relations and makes their labels minimal.
 */
class PathConsistencyTest {
    @ParameterizedTest
    @EnumSource(
            value = Reading.class,
            names = {"WEAK", "STRICT"})
    void relationsAreThoseOfPathConsistency(Reading reading) {
        Random random = new Random(14);
        int consistent = 0;
        int contradictory = 0;
        for (int drawn = 0; drawn < 1_500; drawn++) {
            RandomNetwork sample = RandomNetwork.of(random, Without.JOINT_COVERS);
            List<RequirementId> regions = sample.regions();
            RelationSet[][] labels = labels(sample, regions, reading);
            boolean isConsistent = propagate(labels);
            Network network = sample.crosswalk().network();
            boolean contradiction = false;
            for (int a = 0; a < regions.size(); a++) {
                for (int b = 0; b < regions.size(); b++) {
                    RelationSet relation = network.relation(regions.get(a), regions.get(b), Policy.DEFAULT, reading)
                            .relation();
                    contradiction |= relation.isContradiction();
                    if (isConsistent) {
                        assertThat(relation)
                                .as("%s to %s in %s", regions.get(a), regions.get(b), sample)
                                .isEqualTo(labels[a][b]);
                    }
                }
            }
            assertThat(contradiction).as("contradiction in %s", sample).isEqualTo(!isConsistent);
            assertThat(network.conflicts(Policy.DEFAULT, reading).isEmpty())
                    .as("conflicts of %s", sample)
                    .isEqualTo(isConsistent);
            consistent += isConsistent ? 1 : 0;
            contradictory += isConsistent ? 0 : 1;
        }
        assertThat(consistent).isGreaterThan(500);
        assertThat(contradictory).isGreaterThan(50);
    }

    private static RelationSet[][] labels(RandomNetwork sample, List<RequirementId> regions, Reading reading) {
        int size = regions.size();
        RelationSet[][] labels = new RelationSet[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                labels[a][b] = a == b ? RelationSet.of(BaseRelation.EQUAL) : RelationSet.unknown();
            }
        }
        for (MappingSet set : sample.sets) {
            for (Mapping mapping : set.mappings()) {
                int a = regions.indexOf(mapping.sources().get(0));
                int b = regions.indexOf(mapping.targets().get(0));
                restrict(labels, a, b, mapping.relationship().under(reading));
            }
        }
        sample.standards.forEach(standard -> standard.requirements().stream()
                .filter(r -> r.parent().isPresent() && r.hierarchy().isContainment())
                .forEach(r -> restrict(
                        labels,
                        regions.indexOf(r.id()),
                        regions.indexOf(standard.id().requirement(r.parent().orElseThrow())),
                        Relationship.SUBSET_OF.under(
                                isDivided(standard, r) && reading == Reading.STRICT ? Reading.STRICT : Reading.WEAK))));
        return labels;
    }

    /** Whether two or more contained children of its parent ask anything, so that none is the whole parent. */
    private static boolean isDivided(Standard standard, Requirement child) {
        return standard.children(standard.requirement(child.parent().orElseThrow())).stream()
                        .filter(c -> c.hierarchy().isContainment())
                        .filter(c -> standard.subtree(c).stream().anyMatch(Requirement::isAssessable))
                        .count()
                > 1;
    }

    private static void restrict(RelationSet[][] labels, int a, int b, RelationSet to) {
        labels[a][b] = labels[a][b].and(to);
        labels[b][a] = labels[b][a].and(to.converse());
    }

    /** Restricts every label by every composition until nothing changes; false if one becomes empty. */
    private static boolean propagate(RelationSet[][] labels) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int a = 0; a < labels.length; a++) {
                for (int b = 0; b < labels.length; b++) {
                    for (int c = 0; c < labels.length; c++) {
                        RelationSet tighter = labels[a][c].and(labels[a][b].then(labels[b][c]));
                        changed |= tighter != labels[a][c];
                        labels[a][c] = tighter;
                        if (tighter.isContradiction()) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }
}
