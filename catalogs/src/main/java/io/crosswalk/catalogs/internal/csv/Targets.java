package io.crosswalk.catalogs.internal.csv;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.sheet.Cell;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Resolution;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StandardNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The requirements that a document names, their standards by any name that is known; a name that is not the id is reported once. A standard
 * that is not known is taken by its id.
 */
final class Targets {
    /** No name that is known is longer. */
    private static final int LONGEST_NAME = 100;
    /** How many different names are looked up, since that takes longer than reading them; further ones are taken for ids. */
    private static final int MOST_NAMES = 1_000;

    private final StandardNames names;
    private final Log log;
    private final Map<String, Optional<StandardId>> lookedUp = new HashMap<>();

    Targets(StandardNames names, Log log) {
        this.names = names;
        this.log = log;
    }

    /** The requirement that a full id in a cell names; empty if it names none, which has been reported. */
    Optional<RequirementId> find(String text, Cell cell) {
        // a name such as ISO/IEC 27001:2022 has a slash of its own
        for (int at = text.indexOf('/'); at > 0 && at <= LONGEST_NAME; at = text.indexOf('/', at + 1)) {
            Optional<StandardId> standard = standard(text.substring(0, at), cell.place());
            if (standard.isPresent()) {
                return Ids.local(text.substring(at + 1), cell.place(), log).map(standard.get()::requirement);
            }
        }
        return Ids.full(text, cell.place(), log);
    }

    private Optional<StandardId> standard(String name, Location place) {
        Optional<StandardId> known = lookedUp.get(name);
        if (known != null) {
            return known;
        }
        if (lookedUp.size() >= MOST_NAMES) {
            return Optional.empty();
        }
        Resolution<StandardId> resolution = names.resolve(name);
        resolution
                .note()
                .ifPresent(note -> log.add(Code.ALIAS_RESOLVED.info(note).at(place)));
        lookedUp.put(name, resolution.found());
        return resolution.found();
    }
}
