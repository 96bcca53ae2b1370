package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.input.Naming;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StandardNames;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a reader may know besides the document.
 *
 * @param naming what names in the document mean
 * @param names the names of the standards that are known
 * @param standards the standards that are known; a profile selects from them
 */
public record Shelf(Naming naming, StandardNames names, Function<StandardId, Optional<Standard>> standards) {}
