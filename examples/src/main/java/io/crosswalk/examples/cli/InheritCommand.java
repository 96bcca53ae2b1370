package io.crosswalk.examples.cli;

import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.EvidenceScope;
import io.crosswalk.evidence.Period;
import io.crosswalk.mapping.inheritance.Inheritance;
import io.crosswalk.mapping.inheritance.InheritanceQuery;
import io.crosswalk.mapping.report.FallReport;
import io.crosswalk.mapping.report.InheritanceReport;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Role;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which evidence collected for one standard carries over to another, until when, and what is missing. */
@Command(
        name = "inherit",
        description = "Which evidence already collected carries over to a standard, until when, and what is missing.",
        mixinStandardHelpOptions = true)
final class InheritCommand extends Question {
    private static final String ROLE = "role";

    @Option(names = "--of", required = true, paramLabel = "STANDARD", description = "The standard asked about.")
    String of = "";

    @Option(
            names = "--evidence",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Evidence (CSV, JSON or YAML), SOC 2 reports, operations of controls, rules of evidence; repeats.")
    List<Path> evidence = List.of();

    @Option(
            names = "--responsibility",
            paramLabel = "FILE",
            description = "What other organizations provide and what they leave to us (JSON or YAML); repeats.")
    List<Path> responsibilities = List.of();

    @Mixin
    Asked asked = new Asked();

    @Option(
            names = "--without-evidence",
            split = ",",
            paramLabel = "ID",
            description = "What falls if this evidence were gone?")
    Set<String> withoutEvidence = Set.of();

    @Option(
            names = "--without-set",
            split = ",",
            paramLabel = "ID",
            description = "What falls if this mapping set were withdrawn?")
    Set<String> withoutSets = Set.of();

    @Option(
            names = "--without-provider",
            paramLabel = "NAME",
            description = "What falls if this organization left? Repeats.")
    Set<String> withoutProviders = Set.of();

    @Mixin
    Options.Scopes scopes = new Options.Scopes();

    @Mixin
    Options.Claims claims = new Options.Claims();

    /** What is demanded, when and where. */
    static final class Asked {
        @Option(
                names = "--demand",
                required = true,
                paramLabel = "TYPE",
                converter = Days.OfDemand.class,
                description = "type1, type2, stage1, certification, surveillance, recertification or in-force.")
        Demand.Type type = Demand.Type.IN_FORCE;

        @Option(
                names = "--as-of",
                required = true,
                paramLabel = "DATE",
                converter = Days.OfDate.class,
                description = "The day of the examination, such as 2026-11-22.")
        LocalDate asOf = LocalDate.EPOCH;

        @Option(
                names = "--window",
                paramLabel = "FROM..TO",
                converter = Days.OfPeriod.class,
                description = "The days that a type2 examination looks at, both included.")
        Optional<Period> window = Optional.empty();

        @Option(
                names = "--since",
                paramLabel = "DATE",
                converter = Days.OfDate.class,
                description = "The day of the last audit; for a certification, when the management system started.")
        Optional<LocalDate> since = Optional.empty();

        @Option(
                names = "--zone",
                paramLabel = "ZONE",
                converter = Days.OfZone.class,
                description = "Whose days are meant, such as Europe/Berlin (default: UTC).")
        Optional<ZoneId> zone = Optional.empty();

        @Option(
                names = "--role",
                paramLabel = "ROLE",
                description = "The role that is examined, such as processor; what another role asks is out of scope.")
        Optional<String> role = Optional.empty();

        @Option(names = "--systems", split = ",", paramLabel = "NAME", description = "The systems asked for.")
        List<String> systems = List.of();

        @Option(names = "--entities", split = ",", paramLabel = "NAME", description = "The entities asked for.")
        List<String> entities = List.of();

        @Option(names = "--regions", split = ",", paramLabel = "NAME", description = "The regions asked for.")
        List<String> regions = List.of();

        Demand demand() {
            if (type == Demand.Type.TYPE_2 && window.isEmpty()) {
                throw new IllegalArgumentException("--demand type2 needs --window FROM..TO, the days it looks at");
            }
            if (type != Demand.Type.TYPE_2 && window.isPresent()) {
                throw new IllegalArgumentException("--window belongs to --demand type2, not to " + type);
            }
            boolean isRepeated = type == Demand.Type.SURVEILLANCE || type == Demand.Type.RECERTIFICATION;
            if (isRepeated && since.isEmpty()) {
                throw new IllegalArgumentException(
                        "--demand " + type + " needs --since DATE, the day of the last audit");
            }
            Demand.Builder demand = Demand.builder(type, asOf)
                    .scope(EvidenceScope.everything()
                            .systems(systems)
                            .entities(entities)
                            .regions(regions));
            window.ifPresent(demand::window);
            since.ifPresent(demand::since);
            zone.ifPresent(demand::zone);
            role.map(Role::new).ifPresent(demand::role);
            return demand.build();
        }
    }

    @Override
    List<String> given() {
        return Stream.concat(evidence.stream(), responsibilities.stream())
                .map(Path::toString)
                .toList();
    }

    @Override
    Output answer(Workspace workspace) {
        InheritanceQuery query = query(workspace);
        Inheritance answer = query.ask(workspace.crosswalk());
        List<String> withdrawn = new ArrayList<>();
        withoutEvidence.forEach(id -> withdrawn.add("evidence " + id));
        withoutSets.forEach(id -> withdrawn.add("mapping set " + id));
        withoutProviders.forEach(name -> withdrawn.add("provider " + name));
        if (withdrawn.isEmpty()) {
            return Output.of(InheritanceReport.of(answer));
        }
        InheritanceQuery less = query.withoutEvidence(withoutEvidence).withoutSets(withoutSets);
        for (String provider : withoutProviders) {
            less = less.withoutProvider(provider);
        }
        return Output.of(FallReport.of(answer, less.ask(workspace.crosswalk()), String.join(", ", withdrawn)));
    }

    private InheritanceQuery query(Workspace workspace) {
        StandardId target = workspace.standard(of);
        Demand demand = asked.demand();
        Held held = new Held(workspace, evidence, responsibilities, demand.asOf());
        InheritanceQuery query = InheritanceQuery.of(target)
                .evidence(held.evidence())
                .operations(held.operations())
                .responsibilities(held.responsibilities())
                .by(held.rules())
                .demand(demand)
                .under(claims.policy());
        Set<StandardId> involved = new LinkedHashSet<>(List.of(target));
        held.evidence()
                .forEach(e -> e.filings().keySet().stream()
                        .map(RequirementId::standard)
                        .forEach(involved::add));
        for (Scope scope : scopes.stated(workspace, ofRole(workspace.crosswalk().standard(target)), involved)) {
            query = query.within(scope);
        }
        return query;
    }

    /** A role examined leaves out what the standard asks of other roles. */
    private List<Scope> ofRole(Standard target) {
        return asked.role
                .filter(role -> target.choices().contains(ROLE))
                .map(role -> List.of(
                        Scope.builder(target).choose(ROLE, List.of(role)).build()))
                .orElse(List.of());
    }
}
