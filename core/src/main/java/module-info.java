/**
 * The immutable model of Crosswalk: standards and their requirements, typed mappings between them, and what is known of
 * an organization. No runtime dependency.
 */
module io.crosswalk.core {
    requires static transitive org.jspecify;

    exports io.crosswalk.diagnostic;
    exports io.crosswalk.standard;
    exports io.crosswalk.relation;
    exports io.crosswalk.evidence;
}
