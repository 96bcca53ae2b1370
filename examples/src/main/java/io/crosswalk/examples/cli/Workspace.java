package io.crosswalk.examples.cli;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.catalogs.Contents;
import io.crosswalk.catalogs.Documents;
import io.crosswalk.catalogs.Source;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.diagnostic.Severity;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.AttestationReport;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Alias;
import io.crosswalk.standard.Overlay;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Resolution;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StandardNames;
import io.crosswalk.standard.StatedScope;
import io.crosswalk.standard.UnknownNameException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that the options name, loaded; keeps what was noticed on the way. Used by one command, once. */
final class Workspace {
    private final boolean keepGoing;
    private final Crosswalk crosswalk;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<StandardId, Standard> worded = new LinkedHashMap<>();
    private boolean wordingsUnseen;
    private final Set<String> notes = new LinkedHashSet<>();
    private final Map<String, Loaded<Contents>> files = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private Tally tally = Tally.NONE;

    /** Loads what the options name, and the standards of those files among {@code given} that are given as satisfied in full. */
    Workspace(Options options, List<String> given) {
        this.keepGoing = options.keepGoing;
        List<Standard> standards = new ArrayList<>();
        List<MappingSet> sets = new ArrayList<>();
        List<Overlay> overlays = new ArrayList<>();
        if (!options.noBundled) {
            standards.addAll(Catalogs.bundled().standards());
            sets.addAll(Catalogs.bundled().mappingSets());
        }
        for (Path file : options.with) {
            Contents contents = taken(file.toString());
            standards.addAll(contents.standards());
            sets.addAll(contents.mappingSets());
            noteUnused(file, "statuses", contents.assessments(), "coverage takes them by --from");
            noteUnused(file, "reports", contents.reports(), "coverage takes them by --from");
            noteUnused(file, "scopes", contents.scopes(), "coverage and compare take them by --scope");
            overlays.addAll(contents.overlays());
        }
        StandardNames names = names(standards);
        for (String text : given) {
            if (names.resolve(text).outcome() == Resolution.Outcome.UNKNOWN && Files.exists(Path.of(text))) {
                if (!holdsFindings(read(text).value())) {
                    standards.addAll(taken(text).standards());
                    sets.addAll(taken(text).mappingSets());
                }
            }
        }
        if (standards.isEmpty() && diagnostics.isEmpty()) {
            throw new IllegalArgumentException("there is no standard to ask about: --no-bundled needs --with FILE");
        }
        this.crosswalk = accept(Crosswalk.of(standards, sets));
        overlays.forEach(this::lay);
        wordingsUnseen = !worded.isEmpty();
    }

    private void lay(Overlay overlay) {
        Resolution<StandardId> over =
                crosswalk.names().resolve(overlay.standard().toString());
        if (over.found().filter(overlay.standard()::equals).isEmpty()) {
            Optional<Location> place = overlay.wordings().keySet().stream()
                    .flatMap(local -> overlay.location(local).stream())
                    .findFirst();
            diagnostics.add(unknown(over, place));
            return;
        }
        Standard under = worded.getOrDefault(overlay.standard(), crosswalk.standard(overlay.standard()));
        worded.put(overlay.standard(), accept(under.with(overlay)));
    }

    /** A standard under the overlays that were loaded; only what a user asked to show wordings is given it. */
    Standard worded(StandardId standard) {
        wordingsUnseen = false;
        return worded.getOrDefault(standard, crosswalk.standard(standard));
    }

    private static StandardNames names(List<Standard> standards) {
        Map<StandardId, List<Alias>> names = new LinkedHashMap<>();
        standards.forEach(standard -> names.put(standard.id(), standard.aliases()));
        return StandardNames.of(names);
    }

    private static boolean holdsFindings(Contents contents) {
        return !contents.assessments().isEmpty() || !contents.reports().isEmpty();
    }

    /** What a file holds; it is accounted for when it is {@linkplain #taken taken}. */
    private Loaded<Contents> read(String file) {
        return files.computeIfAbsent(file, path -> Documents.read(Source.of(Path.of(path))));
    }

    /** What a file holds, accounted for once, however often the options name it. */
    private Contents taken(String file) {
        Loaded<Contents> read = read(file);
        return taken.add(file) ? accept(read) : read.value();
    }

    /** What a file holds to be added to what is loaded. */
    Contents added(String file) {
        Contents contents = taken(file);
        noteUnused(Path.of(file), "reports", contents.reports(), "coverage takes them by --from");
        noteUnused(Path.of(file), "scopes", contents.scopes(), "state them by --scope");
        noteUnused(Path.of(file), "overlays", contents.overlays(), "requirements shows them by --with");
        return contents;
    }

    private void noteUnused(Path file, String what, List<?> found, String why) {
        if (!found.isEmpty()) {
            notes.add("the " + what + " in " + file + " are not used; " + why);
        }
    }

    /** The value, with what there was to notice about it. */
    <T> T accept(Loaded<T> loaded) {
        diagnostics.addAll(loaded.diagnostics());
        tally = tally.plus(loaded.tally());
        return loaded.value();
    }

    Crosswalk crosswalk() {
        return crosswalk;
    }

    /**
     * The mapping set of an id; failing that, the sets of a file, linked by themselves so that they may be versions of loaded ones.
     */
    List<MappingSet> mappingSets(String text) {
        List<MappingSet> loaded = crosswalk.mappingSets();
        Optional<MappingSet> named =
                loaded.stream().filter(set -> set.id().equals(text)).findFirst();
        if (named.isPresent()) {
            return List.of(named.get());
        }
        if (!Files.exists(Path.of(text))) {
            throw new UnknownNameException("no mapping set or file \"" + text + "\"; there are "
                    + loaded.stream().map(MappingSet::id).collect(Collectors.joining(", ")));
        }
        Contents contents = taken(text);
        List<Standard> standards = new ArrayList<>(crosswalk.standards());
        standards.addAll(contents.standards());
        return accept(Crosswalk.of(standards, contents.mappingSets())).mappingSets();
    }

    /** The standard that a name means; says so where the name is not the id. */
    StandardId standard(String name) {
        return noted(crosswalk.names().resolve(name));
    }

    /** The requirement that a full id means; says so where the text is not the id. */
    RequirementId requirement(String text) {
        return noted(crosswalk.resolve(text));
    }

    /** Has something said beside the answer. */
    void note(String note) {
        notes.add(note);
    }

    /** What a name means; says so where the name is not the id. */
    <T> T noted(Resolution<T> resolution) {
        resolution.note().ifPresent(notes::add);
        return resolution.orThrow();
    }

    /** The standard that a text names; empty if it names none but an existing file. */
    Optional<StandardId> standardUnlessFile(String text) {
        Resolution<StandardId> resolution = crosswalk.names().resolve(text);
        if (resolution.outcome() != Resolution.Outcome.UNKNOWN) {
            return Optional.of(noted(resolution));
        }
        if (!Files.exists(Path.of(text))) {
            throw new UnknownNameException(resolution.complaint() + " There is no such file either.");
        }
        return Optional.empty();
    }

    /**
     * What is given as found.
     *
     * @param findings the statuses
     * @param scopes the scopes of the reports among it, outside which nothing is found
     * @param standards what is satisfied in full
     */
    record Given(Assessment findings, List<Scope> scopes, List<StandardId> standards) {}

    /**
     * The statuses that a file holds, and those that its reports show; the place of a report's scope is its file. If it holds neither, the
     * standards in it, such as a list of controls, are given as satisfied.
     */
    Given given(String file) {
        Contents contents = taken(file);
        if (!holdsFindings(contents)
                && contents.standards().isEmpty()
                && !read(file).hasErrors()) {
            throw new IllegalArgumentException(
                    file + " holds no statuses and no standard but " + contents + "; load those by --with");
        }
        Assessment all = Assessment.none();
        for (Assessment assessment : contents.assessments()) {
            all = all.and(accept(crosswalk.resolve(assessment)));
        }
        List<Scope> scopes = new ArrayList<>();
        for (AttestationReport report : contents.reports()) {
            Resolution<StandardId> criteria =
                    crosswalk.names().resolve(report.standard().toString());
            Optional<Standard> catalog =
                    criteria.found().filter(report.standard()::equals).map(crosswalk::standard);
            if (catalog.isEmpty()) {
                diagnostics.add(unknown(criteria, Optional.of(Location.of(file))));
                continue;
            }
            notes.add("given: " + report);
            try {
                all = all.and(accept(report.statuses(catalog.get())));
                scopes.add(report.scope(catalog.get()));
            } catch (UnknownNameException e) {
                String message = String.valueOf(e.getMessage());
                diagnostics.add(Diagnostic.error("report-category", message).at(Location.of(file)));
            }
        }
        List<StandardId> satisfied = holdsFindings(contents)
                ? List.of()
                : contents.standards().stream().map(Standard::id).collect(Collectors.toUnmodifiableList());
        satisfied.forEach(id -> notes.add("given: " + id + ", satisfied in full"));
        return new Given(all, scopes, satisfied);
    }

    /** The scopes that files state, those of one standard added up. */
    List<Scope> scopes(List<Path> files) {
        Map<StandardId, Scope> scopes = new LinkedHashMap<>();
        for (Path file : files) {
            Contents contents = accept(Documents.read(Source.of(file)));
            if (contents.scopes().isEmpty()) {
                diagnostics.add(
                        Diagnostic.error("no-scope", "the file states no scope").at(Location.of(file.toString())));
            }
            for (StatedScope stated : contents.scopes()) {
                Resolution<StandardId> standard =
                        crosswalk.names().resolve(stated.standard().toString());
                if (standard.found().filter(stated.standard()::equals).isEmpty()) {
                    diagnostics.add(unknown(standard, Optional.of(Location.of(file.toString()))));
                } else {
                    Standard catalog = crosswalk.standard(stated.standard());
                    Scope scope = acceptOnce(stated.resolve(catalog));
                    scopes.merge(
                            scope.standard(),
                            scope,
                            (one, other) ->
                                    Scope.builder(catalog).and(one).and(other).build());
                }
            }
        }
        return List.copyOf(scopes.values());
    }

    /** Takes the errors only: the answer repeats what a scope deserves to have noticed. */
    private Scope acceptOnce(Loaded<Scope> resolved) {
        diagnostics.addAll(resolved.errors());
        tally = tally.plus(new Tally(0, 0, resolved.tally().refused()));
        return resolved.value();
    }

    private static Diagnostic unknown(Resolution<StandardId> standard, Optional<Location> place) {
        return Diagnostic.error("dangling-standard", standard.complaint())
                .at(place)
                .quoting(standard.asked())
                .then(Diagnostic.Action.REFUSED);
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
            said.add(
                    0,
                    count(tally.refused(), "entry", "entries") + " refused, " + count(errors.size(), "error", "errors")
                            + "; answered from the rest");
            errors.forEach(e -> said.add(e.toString()));
        }
        said.addAll(notes);
        if (wordingsUnseen) {
            said.add("the overlays are not shown; requirements --text shows them");
        }
        return said;
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
