/**
 * OSCAL, the Open Security Controls Assessment Language of NIST: catalogs, profiles and mapping collections.
 *
 * <p>An OSCAL object is translated into a native one and read as such; what OSCAL says beyond the native words is kept in the extension
 * {@code oscal}, and what the native words say beyond OSCAL's is written as properties of our own namespace. The reader of
 * {@link io.crosswalk.catalogs.internal.oscal.Catalogs} and that of {@link io.crosswalk.catalogs.internal.oscal.Maps} are therefore
 * also what the writer asks what it has left to say.
 */
@NullMarked
package io.crosswalk.catalogs.internal.oscal;

import org.jspecify.annotations.NullMarked;
