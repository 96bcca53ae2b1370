/**
 * The crosswalk as a graph: its vertices, its claims, and what a claim says about containment.
 *
 * <p>Values that are handed to any JGraphT algorithm. What follows from them is concluded in
 * {@link io.crosswalk.mapping.entailment}; no query runs on the graph objects themselves.
 */
@NullMarked
package io.crosswalk.mapping.graph;

import org.jspecify.annotations.NullMarked;
