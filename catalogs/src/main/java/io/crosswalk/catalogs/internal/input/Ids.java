package io.crosswalk.catalogs.internal.input;

import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.Optional;

/** Reads ids, which every format writes alike, and reports texts that are none. */
public final class Ids {
    private Ids() {}

    /** The standard that a text names. */
    public static Optional<StandardId> standard(String text, Location place, Log log) {
        Optional<StandardId> id = StandardId.tryParse(text);
        if (id.isEmpty()) {
            log.refuse(Code.STANDARD_ID, "a standard's id is slug:edition such as iso27001:2022", place, text);
        }
        return id;
    }

    /** The text, if it can be a local requirement id. */
    public static Optional<String> local(String text, Location place, Log log) {
        Optional<String> complaint = RequirementId.complaint(text);
        complaint.ifPresent(why -> log.refuse(Code.REQUIREMENT_ID, why, place));
        return complaint.isPresent() ? Optional.empty() : Optional.of(text);
    }

    /** The requirement that a full id names. */
    public static Optional<RequirementId> full(String text, Location place, Log log) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            String form = "a full requirement id is slug:edition/id such as iso27001:2022/A.5.15";
            log.refuse(Code.REQUIREMENT_ID, form, place, text);
            return Optional.empty();
        }
        Optional<StandardId> standard = standard(text.substring(0, slash), place, log);
        Optional<String> local = local(text.substring(slash + 1), place, log);
        return standard.flatMap(s -> local.map(s::requirement));
    }
}
