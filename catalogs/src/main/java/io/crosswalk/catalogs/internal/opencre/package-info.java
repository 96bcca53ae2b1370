/** The CSV of OpenCRE: a catalogue of common requirements, and what each is linked to ({@code docs/formats/opencre.md}). */
@NullMarked
package io.crosswalk.catalogs.internal.opencre;

import org.jspecify.annotations.NullMarked;
