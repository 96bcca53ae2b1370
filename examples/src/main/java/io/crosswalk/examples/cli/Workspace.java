package io.crosswalk.examples.cli;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.catalogs.Contents;
import io.crosswalk.catalogs.Documents;
import io.crosswalk.catalogs.Source;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Severity;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Resolution;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that the options name, loaded; keeps what was noticed on the way. Used by one command, once. */
final class Workspace {
    private final boolean keepGoing;
    private final Crosswalk crosswalk;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Tally tally = Tally.NONE;

    Workspace(Options options) {
        this.keepGoing = options.keepGoing;
        List<Standard> standards = new ArrayList<>();
        List<MappingSet> sets = new ArrayList<>();
        if (!options.noBundled) {
            standards.addAll(Catalogs.bundled().standards());
            sets.addAll(Catalogs.bundled().mappingSets());
        }
        for (Path file : options.with) {
            Contents contents = accept(Documents.read(Source.of(file)));
            standards.addAll(contents.standards());
            sets.addAll(contents.mappingSets());
        }
        this.crosswalk = accept(Crosswalk.of(standards, sets));
    }

    private <T> T accept(Loaded<T> loaded) {
        diagnostics.addAll(loaded.diagnostics());
        tally = tally.plus(loaded.tally());
        return loaded.value();
    }

    Crosswalk crosswalk() {
        return crosswalk;
    }

    /** The standard that a name means; says so where the name is not the id. */
    StandardId standard(String name) {
        return noted(crosswalk.names().resolve(name));
    }

    /** The requirement that a full id means; says so where the text is not the id. */
    RequirementId requirement(String text) {
        return noted(crosswalk.resolve(text));
    }

    private <T> T noted(Resolution<T> resolution) {
        resolution.note().ifPresent(notes::add);
        return resolution.orThrow();
    }

    /** The standard that a text names; empty if it names none but an existing file. */
    Optional<StandardId> standardUnlessFile(String text) {
        Resolution<StandardId> resolution = crosswalk.names().resolve(text);
        boolean isFile = resolution.outcome() == Resolution.Outcome.UNKNOWN && Files.exists(Path.of(text));
        return isFile ? Optional.empty() : Optional.of(noted(resolution));
    }

    /** The statuses that a file holds. */
    Assessment assessment(String file) {
        Contents contents = accept(Documents.read(Source.of(Path.of(file))));
        Assessment all = Assessment.none();
        for (Assessment assessment : contents.assessments()) {
            all = all.and(accept(crosswalk.resolve(assessment)));
        }
        return all;
    }

    /**
     * What must be said beside the answer.
     *
     * @throws BadDataException if there are errors and the user did not ask to keep going
     */
    List<String> notes() {
        List<Diagnostic> errors = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                errors.add(diagnostic);
            } else {
                said.add(diagnostic.toString());
            }
        }
        if (!errors.isEmpty() && !keepGoing) {
            throw new BadDataException(errors);
        }
        if (!errors.isEmpty()) {
            said.add(0, tally.refused() + " entries refused, " + errors.size() + " errors; answered from the rest");
            errors.forEach(e -> said.add(e.toString()));
        }
        said.addAll(notes);
        return said;
    }
}
