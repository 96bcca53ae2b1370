/** Libraries of CISO Assistant in YAML, read: frameworks become standards, mapping sets become mapping sets. */
@NullMarked
package io.crosswalk.catalogs.internal.ciso;

import org.jspecify.annotations.NullMarked;
