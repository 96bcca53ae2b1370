/**
 * The question "which evidence that was already collected carries over to this standard, to what extent, until when, and what is missing?", and
 * its answer.
 *
 * <p>Start at {@link io.crosswalk.mapping.inheritance.InheritanceQuery#of}. What evidence shows is a set of instants for each kind of assurance and each place; it is
 * measured where the evidence is filed, and then follows the guaranteed claims that coverage follows, at every instant by the same rules: all of a
 * region shows all of what lies in it, something of a region shows something of what contains it. It never says that an auditor may rely on anything.
 */
@NullMarked
package io.crosswalk.mapping.inheritance;

import org.jspecify.annotations.NullMarked;
