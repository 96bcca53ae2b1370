package io.crosswalk.catalogs.internal.input;

import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Resolution;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StandardNames;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads ids, which every format writes alike, and reports texts that are none. */
public final class Ids {
    private static final int LONGEST_NAME = 100;

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

    /**
     * The requirement that a full id names, whose standard may be written by any name that is known here; {@code aliases} takes the notice of
     * a name that is not the id. A standard that is not known here is taken by its id.
     */
    public static Optional<RequirementId> full(
            String text, StandardNames names, Consumer<String> aliases, Location place, Log log) {
        // a name such as ISO/IEC 27001:2022 has a slash of its own
        for (int at = text.indexOf('/'); at > 0 && at <= LONGEST_NAME; at = text.indexOf('/', at + 1)) {
            Resolution<StandardId> name = names.resolve(text.substring(0, at));
            if (name.found().isPresent()) {
                name.note().ifPresent(aliases);
                return local(text.substring(at + 1), place, log).map(name.orThrow()::requirement);
            }
        }
        return full(text, place, log);
    }
}
