/**
 * How far mapping sets on the same two standards agree, what changed between two versions of one, and how two revisions go together.
 *
 * <p>Start at {@link io.crosswalk.mapping.agreement.Agreement#among}, {@link io.crosswalk.mapping.agreement.MappingSetDiff#between} or
 * {@link io.crosswalk.mapping.agreement.MappingSetMerge#of}. Agreement is counted on what authors wrote, over a stated universe of pairs; nothing is
 * inferred, and agreement is no proof that anybody is right. Formulas and conventions: {@code docs/agreement.md}.
 */
@NullMarked
package io.crosswalk.mapping.agreement;

import org.jspecify.annotations.NullMarked;
