/** Mappings of the Center for Threat-Informed Defense in JSON, read. */
@NullMarked
package io.crosswalk.catalogs.internal.ctid;

import org.jspecify.annotations.NullMarked;
