/**
 * The crosswalk graph as text for other programs: {@link io.crosswalk.mapping.export.GraphExport}. Nothing is concluded here, and nothing
 * read back.
 */
@NullMarked
package io.crosswalk.mapping.export;

import org.jspecify.annotations.NullMarked;
