package io.crosswalk.mapping;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Resolution;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the ids that rows name against the standards at hand, and accounts for every row. */
final class Ids {
    private final Map<StandardId, Standard> standards;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Tally tally = Tally.NONE;

    Ids(Map<StandardId, Standard> standards) {
        this.standards = standards;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    Tally tally() {
        return tally;
    }

    /** Reports something that concerns no single row. */
    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Counts rows that are left out together. */
    void refuse(int rows) {
        tally = tally.plus(new Tally(0, 0, rows));
    }

    /** Starts a row: where it stands, which text to quote, and in what it stands (such as {@code in set@1: }). */
    Row row(String context, String text, Optional<Location> location) {
        return new Row(context, text, location);
    }

    /** One row while its ids are resolved; {@link #done} counts it. */
    final class Row {
        private final String context;
        private final String text;
        private final Optional<Location> location;
        private boolean repaired;
        private boolean refused;

        private Row(String context, String text, Optional<Location> location) {
            this.context = context;
            this.text = text;
            this.location = location;
        }

        /** The canonical ids, each once, in order; those that cannot be resolved are missing and the row is refused. */
        List<RequirementId> resolve(List<RequirementId> ids) {
            Set<RequirementId> found = new LinkedHashSet<>();
            ids.forEach(id -> resolve(id).ifPresent(found::add));
            repaired |= found.size() < ids.size();
            return List.copyOf(found);
        }

        private Optional<RequirementId> resolve(RequirementId id) {
            Standard standard = standards.get(id.standard());
            if (standard == null) {
                refuse("unknown-standard", "no standard \"" + id.standard() + "\" here");
                return Optional.empty();
            }
            Resolution<RequirementId> resolution = standard.resolve(id.local());
            switch (resolution.outcome()) {
                case EXACT -> {}
                case ALIAS -> {
                    repaired = true;
                    note(Diagnostic.info(
                                    "alias-resolved",
                                    context + resolution.note().orElse(""))
                            .then(Action.REPAIRED));
                }
                case AMBIGUOUS, UNKNOWN -> refuse("dangling-requirement", resolution.complaint());
            }
            return resolution.found();
        }

        /** Reports an error for which the row is left out. */
        void refuse(String code, String message) {
            refused = true;
            note(Diagnostic.error(code, context + message).quoting(text).then(Action.REFUSED));
        }

        private void note(Diagnostic diagnostic) {
            diagnostics.add(diagnostic.at(location));
        }

        /** Counts the row, and says whether it can be used. */
        boolean done() {
            tally = tally.plus(refused ? new Tally(0, 0, 1) : repaired ? new Tally(0, 1, 0) : new Tally(1, 0, 0));
            return !refused;
        }
    }
}
