package io.crosswalk.mapping.entailment;

import io.crosswalk.mapping.graph.Vertex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That a region lies within others together: a parent in the children that exhaust it, a union in its members.
 *
 * @param whole the region
 * @param members what together contains it, in document order
 */
public record JointCover(Vertex whole, List<Vertex> members) {
    /** Copies the members. */
    public JointCover {
        members = List.copyOf(members);
    }

    /** Every joint cover that holds in a network whatever the policy: of parents first, then of unions. */
    public static List<JointCover> in(Network network) {
        List<JointCover> all = new ArrayList<>();
        int covers = network.coverSizes().length;
        for (int cover = 0; cover < covers; cover++) {
            all.add(new JointCover(
                    network.vertex(network.coverTarget(cover)),
                    Arrays.stream(network.coverMembers(cover))
                            .mapToObj(network::vertex)
                            .collect(Collectors.toList())));
        }
        return List.copyOf(all);
    }
}
