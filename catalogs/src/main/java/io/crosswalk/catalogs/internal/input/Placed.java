package io.crosswalk.catalogs.internal.input;

import io.crosswalk.diagnostic.Location;

/** A text with the place where it stands. */
public record Placed(String text, Location place) {}
