package io.crosswalk.examples;

import static java.util.Objects.requireNonNull;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.catalogs.Contents;
import io.crosswalk.catalogs.Documents;
import io.crosswalk.catalogs.Source;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.mapping.inheritance.Fall;
import io.crosswalk.mapping.inheritance.Inheritance;
import io.crosswalk.mapping.inheritance.InheritanceQuery;
import io.crosswalk.mapping.inheritance.Inherited;
import io.crosswalk.mapping.inheritance.State;
import io.crosswalk.standard.Role;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * We have a control list, a SOC 2 report and evidence filed on our controls: what carries over to ISO/IEC 27001:2022, then to ISO/IEC
 * 27701:2025 as a processor, and what do we collect next?
 */
public final class CarryOver {
    private static final LocalDate AUDIT = LocalDate.of(2026, 11, 16);
    private static final LocalDate SYSTEM_STARTED = LocalDate.of(2026, 5, 4);

    private CarryOver() {}

    /** Prints both answers, and what falls if the cloud provider leaves. */
    public static void main(String[] args) {
        Standard controls = read("controls.csv").standards().get(0);
        Contents held = read("evidence.csv").plus(read("reports.json")).plus(read("cloud.json"));
        List<Standard> standards = new ArrayList<>(Catalogs.bundled().standards());
        standards.add(controls);
        Crosswalk crosswalk = Crosswalk.builder()
                .standards(standards)
                .mappingSets(Catalogs.bundled().mappingSets())
                .mappingSets(read("controls.csv").mappingSets())
                .build()
                .orThrow();
        List<Evidence> evidence = new ArrayList<>(held.evidence());
        held.reports()
                .forEach(
                        report -> evidence.add(report.evidence("our-soc2-report", crosswalk.standard(report.standard()))
                                .orThrow()));
        Demand.Builder demand = Demand.builder(Demand.Type.CERTIFICATION, AUDIT).since(SYSTEM_STARTED);
        InheritanceQuery security = InheritanceQuery.of(StandardId.parse("iso27001:2022"))
                .evidence(evidence)
                .operations(ControlOperation.of(controls).value())
                .responsibilities(held.responsibilities())
                .demand(demand.build());
        Inheritance certification = security.ask(crosswalk);
        print(certification);

        Standard privacy = crosswalk.standard(StandardId.parse("iso27701:2025"));
        print(InheritanceQuery.of(privacy.id())
                .evidence(evidence)
                .operations(ControlOperation.of(controls).value())
                .responsibilities(held.responsibilities())
                .within(Scope.builder(privacy)
                        .choose("role", List.of("processor"))
                        .build())
                .demand(demand.role(new Role("processor")).build())
                .ask(crosswalk));

        System.out.println("\nWithout Example Cloud, less is shown of "
                + certification.falls(security.withoutProvider("Example Cloud").ask(crosswalk)).stream()
                        .map(Fall::toString)
                        .collect(Collectors.joining("; ")));
    }

    private static void print(Inheritance answer) {
        System.out.println("\n" + answer);
        System.out.println("carries over: " + ids(answer.findings(State.SUFFICIENT)));
        System.out.println("collect next:");
        for (Inherited finding : answer.findings(State.CONTRIBUTORY)) {
            if (!finding.missing().content()) {
                System.out.println("  " + finding.requirement().local() + " "
                        + finding.requirement().title() + ": " + finding.missing());
            }
        }
        System.out.println("no evidence: " + ids(answer.findings(State.UNKNOWN, State.NOT_USABLE)));
        System.out.println("expires within two months:");
        answer.expiries().stream()
                .filter(e -> e.last().isAfter(AUDIT) && e.last().isBefore(AUDIT.plusMonths(2)))
                .forEach(e -> System.out.println("  " + e));
    }

    private static String ids(List<Inherited> findings) {
        return findings.stream().map(f -> f.requirement().local()).collect(Collectors.joining(", "));
    }

    private static Contents read(String name) {
        try (InputStream in = requireNonNull(CarryOver.class.getResourceAsStream("payroll/" + name))) {
            return Documents.read(Source.of(name, in.readAllBytes())).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
