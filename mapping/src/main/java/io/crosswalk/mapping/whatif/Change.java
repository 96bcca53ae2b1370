package io.crosswalk.mapping.whatif;

import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.mapping.graph.Claim;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Reading;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;

/** One thing that a scenario makes different. */
sealed interface Change {
    /** Makes it so. */
    void applyTo(Plan plan);

    /** The change in a few words. */
    String name();

    /** The change for somebody who does not know the place it names. */
    default String sentence() {
        return name();
    }

    /** A mapping of the crosswalk is left out. */
    record MappingDropped(Claim claim) implements Change {
        @Override
        public void applyTo(Plan plan) {
            plan.drop(claim);
        }

        @Override
        public String name() {
            return "without " + claim.set().map(MappingSet::id).orElseThrow() + "#" + claim.ordinal();
        }

        @Override
        public String sentence() {
            return "without " + claim.mapping().orElseThrow() + " [" + claim.authority() + "#" + claim.ordinal() + "]";
        }
    }

    /** A set of the crosswalk is left out. */
    record SetDropped(String id) implements Change {
        @Override
        public void applyTo(Plan plan) {
            plan.drop(id);
        }

        @Override
        public String name() {
            return "without " + id;
        }
    }

    /** A standard of the crosswalk is left out, with all that is said of it. */
    record StandardDropped(StandardId id) implements Change {
        @Override
        public void applyTo(Plan plan) {
            plan.drop(id);
        }

        @Override
        public String name() {
            return "without " + id;
        }
    }

    /** Somebody asserts one mapping more. */
    record MappingAdded(Mapping mapping) implements Change {
        /** The mapping as a set of its own. */
        MappingSet set() {
            return MappingSet.builder(
                            "mapping",
                            mapping.sources().get(0).standard(),
                            mapping.targets().get(0).standard())
                    .reading(Reading.WEAK)
                    .add(mapping)
                    .build();
        }

        @Override
        public void applyTo(Plan plan) {
            plan.add(set());
        }

        @Override
        public String name() {
            return "with " + mapping;
        }
    }

    /** One mapping set more is there. */
    record SetAdded(MappingSet set) implements Change {
        @Override
        public void applyTo(Plan plan) {
            plan.add(set);
        }

        @Override
        public String name() {
            return "with " + set.reference();
        }
    }

    /** One standard more is there. */
    record StandardAdded(Standard standard) implements Change {
        @Override
        public void applyTo(Plan plan) {
            plan.add(standard);
        }

        @Override
        public String name() {
            return "with " + standard.id();
        }
    }

    /** A requirement has a status. */
    record Stated(RequirementId requirement, Satisfaction status) implements Change {
        @Override
        public void applyTo(Plan plan) {
            plan.state(requirement, status);
        }

        @Override
        public String name() {
            return requirement + " " + status;
        }
    }

    /** Nothing is stated of a requirement. */
    record Unstated(RequirementId requirement) implements Change {
        @Override
        public void applyTo(Plan plan) {
            plan.unstate(requirement);
        }

        @Override
        public String name() {
            return requirement + " unstated";
        }
    }

    /** A standard is satisfied in full. */
    record Satisfied(StandardId standard) implements Change {
        @Override
        public void applyTo(Plan plan) {
            plan.satisfy(standard);
        }

        @Override
        public String name() {
            return standard + " full";
        }
    }

    /** Nothing is stated of a standard. */
    record AllUnstated(StandardId standard) implements Change {
        @Override
        public void applyTo(Plan plan) {
            plan.unstate(standard);
        }

        @Override
        public String name() {
            return standard + " unstated";
        }
    }
}
