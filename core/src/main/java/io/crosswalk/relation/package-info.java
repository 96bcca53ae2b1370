/**
 * What is claimed between requirements of two standards, in the words of its author, and the algebra of those claims.
 *
 * <p>Three layers, never mixed: {@link io.crosswalk.relation.Relationship} is the word an author wrote (NIST IR 8477 §4);
 * {@link io.crosswalk.relation.RelationSet} is what the word leaves possible under a {@link io.crosswalk.relation.Reading} (RCC-5);
 * {@link io.crosswalk.relation.Mapping} and {@link io.crosswalk.relation.MappingSet} are the claims themselves with their reasons and origin.
 * Conclusions drawn from several claims belong to the mapping module.
 */
@NullMarked
package io.crosswalk.relation;

import org.jspecify.annotations.NullMarked;
