package io.crosswalk.evidence;

import java.util.List;
import java.util.Locale;

/**
 * A vendor on whose controls a service organization's own criteria depend (DC 200, DC7).
 *
 * @param name the vendor
 * @param treatment whether its controls were examined too
 * @param criteria local ids of the criteria that are left to it under the carve-out method; none under the inclusive one
 * @param complementaryControls the controls that the report assumes it operates (CSOCs), in our or the report's words
 */
public record SubserviceOrganization(
        String name, Treatment treatment, List<String> criteria, List<String> complementaryControls) {
    /** How a report treats a subservice organization. */
    public enum Treatment {
        /** Its controls are left out of the examination; complementary controls are assumed. */
        CARVE_OUT,
        /** Its controls were examined. */
        INCLUSIVE;

        /** The word that files and reports use, lower-kebab. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the lists; an inclusive organization has no criteria of its own left out. */
    public SubserviceOrganization {
        criteria = List.copyOf(criteria);
        complementaryControls = List.copyOf(complementaryControls);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a subservice organization has a name");
        }
        if (treatment == Treatment.INCLUSIVE && !criteria.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " is treated inclusively, so that no criterion is left to it: " + criteria);
        }
    }
}
