package io.crosswalk.examples.cli;

import io.crosswalk.catalogs.Contents;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.evidence.AttestationReport;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an organization holds on a day, from files: evidence, how its controls are operated, what others do for it. */
final class Held {
    private final Workspace workspace;
    private final List<Evidence> evidence;
    private final List<ControlOperation> operations = new ArrayList<>();
    private final List<Responsibility> responsibilities = new ArrayList<>();
    private final EvidenceRules rules;

    /**
     * Reads the files.
     *
     * @throws BadDataException if anything in them is in error and the user did not ask to keep going
     * @throws IllegalArgumentException if a file holds nothing of this, or none holds evidence
     */
    Held(Workspace workspace, List<Path> files, List<Path> divisions, LocalDate asOf) {
        this.workspace = workspace;
        List<Evidence> all = new ArrayList<>();
        EvidenceRules stated = EvidenceRules.defaults();
        List<ControlOperation> own = new ArrayList<>();
        for (Path file : files) {
            Contents contents = workspace.contents(file);
            contents.evidence()
                    .forEach(e -> all.add(workspace.accept(workspace.crosswalk().resolve(e))));
            contents.reports().forEach(report -> evidence(report, file).ifPresent(all::add));
            contents.operations()
                    .forEach(o ->
                            workspace.accept(workspace.crosswalk().resolve(o)).ifPresent(own::add));
            divide(contents);
            stated = stated.and(contents.evidenceRules());
        }
        for (Path file : divisions) {
            Contents contents = workspace.contents(file);
            if (contents.responsibilities().isEmpty()) {
                workspace.notes(); // that the file is bad comes first
                throw new IllegalArgumentException(file + " holds no responsibilities but " + contents);
            }
            divide(contents);
        }
        this.evidence = workspace.accept(Evidence.gather(all, asOf));
        this.rules = stated;
        workspace.notes(); // a bad file is reported before a question that it makes unanswerable
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no evidence as of " + asOf + " in "
                    + files.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        listed();
        operations.addAll(own);
        known();
        workspace.notes();
    }

    private Optional<Evidence> evidence(AttestationReport report, Path file) {
        String id = report.standard().slug() + "-" + report.type() + "-"
                + report.period().last();
        return workspace
                .catalog(report, file)
                .map(catalog -> workspace.accept(report.evidence(id, catalog)))
                .map(read -> {
                    workspace.note("given: " + report + ", as evidence " + id);
                    return read;
                });
    }

    private void divide(Contents contents) {
        contents.responsibilities()
                .forEach(r -> responsibilities.add(
                        workspace.accept(workspace.crosswalk().resolve(r))));
    }

    /** How often the controls on which evidence is filed are performed, as their list says. */
    private void listed() {
        Set<StandardId> filed = new LinkedHashSet<>();
        evidence.forEach(
                e -> e.filings().keySet().stream().map(RequirementId::standard).forEach(filed::add));
        filed.forEach(id -> operations.addAll(
                workspace.accept(ControlOperation.of(workspace.crosswalk().standard(id)))));
    }

    private void known() {
        Set<String> ids = evidence.stream().map(Evidence::id).collect(Collectors.toSet());
        for (Responsibility division : responsibilities) {
            division.provided().stream()
                    .flatMap(p -> p.evidence().stream())
                    .distinct()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> workspace.report(Diagnostic.warning(
                                    "unknown-evidence",
                                    "what " + division.provider() + " provides is shown by evidence that is not given")
                            .at(division.location())
                            .quoting(id)));
        }
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<ControlOperation> operations() {
        return operations;
    }

    List<Responsibility> responsibilities() {
        return responsibilities;
    }

    EvidenceRules rules() {
        return rules;
    }
}
