/**
 * The crosswalk graph and the questions it answers: what is entailed between two requirements, and what of one standard
 * is covered by another, each answer with its proof; what would change them; which evidence carries over; and the audit of
 * mapping sets. Opens no file.
 */
module io.crosswalk.mapping {
    requires transitive io.crosswalk.core;
    requires transitive org.jgrapht.core;
    requires com.google.common;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports io.crosswalk.mapping;
    exports io.crosswalk.mapping.audit;
    exports io.crosswalk.mapping.graph;
    exports io.crosswalk.mapping.entailment;
    exports io.crosswalk.mapping.agreement;
    exports io.crosswalk.mapping.comparison;
    exports io.crosswalk.mapping.coverage;
    exports io.crosswalk.mapping.inheritance;
    exports io.crosswalk.mapping.measure;
    exports io.crosswalk.mapping.candidates;
    exports io.crosswalk.mapping.report;
    exports io.crosswalk.mapping.export;
    exports io.crosswalk.mapping.whatif;
}
