package io.crosswalk.standard;

import java.util.List;

/**
 * A part of a standard that reports total on its own, such as the clauses or the annex of ISO/IEC 27001.
 *
 * @param title the heading of its figures
 * @param roots local ids of the requirements at its top; the section is they and everything below them
 * @param excludable whether its requirements may be left out with a justification (a Statement of Applicability)
 */
public record Section(String title, List<String> roots, boolean excludable) {
    /** Copies the roots; there must be one. */
    public Section {
        roots = List.copyOf(roots);
        if (title.isBlank() || roots.isEmpty()) {
            throw new IllegalArgumentException("a section has a title and at least one root");
        }
    }
}
