package io.crosswalk.catalogs;

import io.crosswalk.evidence.AssuranceKind;
import io.crosswalk.evidence.ControlOperation;
import io.crosswalk.evidence.Counting;
import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Evidence;
import io.crosswalk.evidence.EvidenceKind;
import io.crosswalk.evidence.EvidenceRule;
import io.crosswalk.evidence.EvidenceRules;
import io.crosswalk.evidence.EvidenceScope;
import io.crosswalk.evidence.Frequency;
import io.crosswalk.evidence.Origin;
import io.crosswalk.evidence.Population;
import io.crosswalk.evidence.Responsibility;
import io.crosswalk.evidence.Responsibility.Bearer;
import io.crosswalk.evidence.Responsibility.Duty;
import io.crosswalk.evidence.Responsibility.Provided;
import io.crosswalk.evidence.SubserviceOrganization.Treatment;
import io.crosswalk.evidence.Sufficiency;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Role;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Evidence, and what it is measured against, with every member set to anything it may be. */
final class EvidenceSamples {
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneOffset.UTC, ZoneId.of("+05:30"), ZoneId.of("America/St_Johns"));

    private final Random random;
    private final Supplier<String> text;

    /** Samples by a source of chance, with texts that have broken readers and writers before. */
    EvidenceSamples(Random random, Supplier<String> text) {
        this.random = random;
        this.text = text;
    }

    /** Some contents with a few of everything. */
    Contents addTo(Contents contents) {
        Contents more = contents;
        for (int i = 0; i < random.nextInt(3); i++) {
            more = more.plus(evidence("e" + name() + i)).plus(operation(i)).plus(responsibility());
        }
        return random.nextBoolean() ? more : more.plus(rules());
    }

    private Evidence evidence(String id) {
        LocalDate day = day();
        Evidence.Builder builder = Evidence.builder(id.strip(), any(EvidenceKind.values()), day)
                .title(random.nextBoolean() ? id.strip() : text.get())
                .shows(some(AssuranceKind.values()))
                .zone(ZONES.get(random.nextInt(ZONES.size())))
                .scope(EvidenceScope.everything()
                        .systems(names())
                        .entities(names())
                        .regions(names()))
                .roles(random.nextBoolean() ? List.of() : List.of(Role.CONTROLLER, new Role("role-1")))
                .origin(new Origin(perhaps(text.get()), perhaps(text.get()), perhaps(text.get()), perhaps(text.get())));
        switch (random.nextInt(3)) {
            case 0 -> builder.from(day);
            case 1 ->
                builder.period(new io.crosswalk.evidence.Period(
                        day.minusDays(random.nextInt(3)), day.plusDays(random.nextInt(400))));
            default -> {}
        }
        perhaps("0123456789abcdef".repeat(4)).ifPresent(builder::hash);
        perhaps(day()).ifPresent(builder::performed);
        perhaps(day.plusDays(random.nextInt(400))).ifPresent(builder::validUntil);
        perhaps(text.get()).ifPresent(builder::provider);
        perhaps(new Population(random.nextInt(Integer.MAX_VALUE), perhaps("c" + text.get())))
                .ifPresent(builder::population);
        for (int i = 0; i < random.nextInt(4); i++) {
            if (random.nextBoolean()) {
                builder.file(requirement(i), any(Sufficiency.values()));
            } else {
                builder.file(requirement(i), any(Sufficiency.values()), text.get());
            }
        }
        perhaps("[1,{\"a\":null}]").ifPresent(json -> builder.extension("x-ext", json));
        return builder.build();
    }

    private ControlOperation operation(int number) {
        ControlOperation.Builder builder = ControlOperation.builder(requirement(number))
                .automated(random.nextBoolean())
                .tolerated(random.nextInt(3));
        perhaps(any(Frequency.values())).ifPresent(builder::frequency);
        perhaps(Period.of(random.nextInt(2), random.nextInt(14), 1 + random.nextInt(40)))
                .ifPresent(builder::interval);
        perhaps(random.nextInt(30)).ifPresent(builder::graceDays);
        perhaps(day()).ifPresent(builder::since);
        perhaps("p" + text.get()).ifPresent(builder::population);
        return builder.build();
    }

    private EvidenceRules rules() {
        EvidenceRules rules = EvidenceRules.defaults().reserving(requirement(0), any(EvidenceKind.values()));
        for (int i = 0; i < random.nextInt(4); i++) {
            EvidenceRule rule = EvidenceRule.of(any(Counting.values()), any(Basis.values()), "w" + text.get())
                    .also(some(AssuranceKind.values()))
                    .only(some(AssuranceKind.values()));
            rule = random.nextBoolean() ? rule.within(Period.ofDays(1 + random.nextInt(500))) : rule;
            rule = random.nextBoolean() ? rule.unlessPlanned() : rule;
            rule = random.nextBoolean() ? rule.atBestContributory() : rule;
            rule = random.nextBoolean() ? rule.ofOthers() : rule;
            rules = rules.with(any(EvidenceKind.values()), any(Demand.Type.values()), rule);
        }
        return rules;
    }

    private Responsibility responsibility() {
        Responsibility.Builder builder = Responsibility.builder("p" + text.get(), any(Treatment.values()))
                .add(new Provided(
                        requirement(0), perhaps(text.get()), List.of(text.get(), text.get()), random.nextBoolean()));
        if (random.nextBoolean()) {
            builder.add(new Provided(requirement(1), Optional.empty(), List.of(), true));
        }
        for (int i = 0; i < random.nextInt(3); i++) {
            Set<RequirementId> conditions = new LinkedHashSet<>();
            perhaps(requirement(0)).ifPresent(conditions::add);
            builder.add(new Duty(
                    "d" + text.get(), any(Bearer.values()), conditions, List.of(requirement(2), requirement(3))));
        }
        return builder.build();
    }

    private static RequirementId requirement(int number) {
        return RequirementId.parse("x:2.0/5." + number + "0");
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(40_000));
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            names.add("n" + name());
        }
        return names;
    }

    /** A text that may stand in an id. */
    private String name() {
        String name = text.get().strip();
        return name.length() > 100 || name.chars().anyMatch(Character::isISOControl) ? "" : name;
    }

    private <T> List<T> some(T[] values) {
        List<T> some = new ArrayList<>();
        for (T value : values) {
            perhaps(value).ifPresent(some::add);
        }
        return some;
    }

    private <T> Optional<T> perhaps(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
