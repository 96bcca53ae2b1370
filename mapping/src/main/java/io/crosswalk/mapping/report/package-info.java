/**
 * Answers as text for people, and as CSV, Markdown and JSON for programs: same answer in, same characters out.
 *
 * <p>One class per kind of answer, all built on {@link io.crosswalk.mapping.report.Table}. Nothing is concluded here. The JSON of each answer is versioned;
 * its schema is in {@code docs/formats}.
 */
@NullMarked
package io.crosswalk.mapping.report;

import org.jspecify.annotations.NullMarked;
