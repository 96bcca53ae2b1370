package io.crosswalk.catalogs;

import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.AttestationReport;
import io.crosswalk.evidence.Opinion;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.evidence.SubserviceOrganization;
import io.crosswalk.evidence.SubserviceOrganization.Treatment;
import io.crosswalk.relation.Argument;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.relation.Provenance;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Reading;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.SetKind;
import io.crosswalk.relation.Side;
import io.crosswalk.relation.Strength;
import io.crosswalk.relation.Succession;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.Alias;
import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Link;
import io.crosswalk.standard.LinkKind;
import io.crosswalk.standard.Overlay;
import io.crosswalk.standard.Overlay.Wording;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Role;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StatedScope;
import io.crosswalk.standard.Statement;
import io.crosswalk.standard.Status;
import io.crosswalk.standard.Weeks;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Values of every kind, with every member set to anything it may be. */
final class Samples {
    /** What has broken readers and writers before, in this field or elsewhere. */
    private static final List<String> ODD = List.of(
            "",
            " ",
            "a",
            "5.10",
            "7",
            "no",
            "null",
            "~",
            "true",
            "0x1F",
            "1e5",
            "- x",
            "# c",
            "a: b",
            "a #b",
            "'",
            "\"",
            "\\",
            "*a",
            "&a",
            "<<",
            "{",
            "[",
            "]",
            ",",
            "%",
            "@",
            "`",
            "|",
            ">",
            "?",
            "!t",
            "\u0000",
            "\u0007",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "a\nb\n",
            " lead",
            "trail ",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u2028",
            "\u2029",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\ufffd",
            "é",
            "統制",
            "\ud83d\ude00",
            "\ud800\udc00",
            "--- x",
            "...",
            "=1+1",
            "</script>",
            "x".repeat(200),
            "2026-11-22",
            "\u001b[0m",
            "\u200b",
            "e\u0301");

    private static final List<String> JSON = List.of(
            "1",
            "2.50",
            "-0",
            "1e5",
            "1E+400",
            "null",
            "true",
            "false",
            "\"\"",
            "\"5.10\"",
            "[]",
            "{}",
            "[1,[2,{\"a\":null}]]",
            "{\"\":\"\\u0000\\n\",\"b\":{\"c\":[true,\"\ud83d\ude00\"]}}");

    private final Random random;

    private Samples(Random random) {
        this.random = random;
    }

    /** Contents with at least one entry. */
    static Arbitrary<Contents> contents() {
        return Arbitraries.randomValue(random -> new Samples(random).anyContents());
    }

    /** One mapping set. */
    static Arbitrary<MappingSet> mappingSets() {
        return Arbitraries.randomValue(random -> new Samples(random).set("set"));
    }

    /** One assessment with at least one status. */
    static Arbitrary<Assessment> assessments() {
        return Arbitraries.randomValue(random -> new Samples(random).assessment());
    }

    private Contents anyContents() {
        List<Standard> standards =
                upTo(2).mapToObj(i -> standard("s" + i + ":1")).collect(Collectors.toList());
        List<MappingSet> sets = upTo(2).mapToObj(i -> set("set" + i)).collect(Collectors.toList());
        List<Assessment> assessments = upTo(2).mapToObj(i -> assessment()).collect(Collectors.toList());
        assessments.add(assessment());
        Contents contents = Contents.of(standards, sets, assessments);
        for (int i = 0; i < random.nextInt(3); i++) {
            contents = contents.plus(scope()).plus(report()).plus(overlay());
        }
        return new EvidenceSamples(random, this::text).addTo(contents);
    }

    private Standard standard(String id) {
        StandardId standardId = StandardId.parse(id);
        Standard.Builder builder = Standard.builder(standardId, text())
                .publisher(text())
                .nature(text())
                .licence(text())
                .aliases(upTo(3).mapToObj(i -> new Alias("n" + text(), perhaps(text())))
                        .collect(Collectors.toList()))
                .choices(List.of("c0", "c1"))
                .customary("c1", texts())
                .alternative(key(), texts())
                .sources(texts());
        perhaps(StandardId.parse("earlier:1")).ifPresent(builder::supersedes);
        perhaps(profile()).ifPresent(builder::profile);
        extensions().forEach(builder::extension);
        List<String> open = new ArrayList<>();
        List<String> roots = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            while (!open.isEmpty() && random.nextInt(3) == 0) {
                open.remove(open.size() - 1);
            }
            Requirement requirement = requirement(standardId.requirement(local(i)), open);
            if (open.isEmpty()) {
                roots.add(requirement.local());
            }
            open.add(requirement.local());
            builder.add(requirement);
        }
        if (random.nextBoolean()) {
            builder.sections(List.of(new Section("t" + text(), roots, random.nextBoolean())));
        }
        return builder.build();
    }

    private Profile profile() {
        Profile.Builder builder = Profile.builder();
        upTo(3).forEach(i -> builder.add(new Statement(any(Aspect.values()), "s" + text(), attribution())));
        List<String> earlier = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            builder.add(phase("phase-" + i, earlier));
            earlier.add("phase-" + i);
        }
        upTo(2).forEach(i ->
                builder.add(new Link(any(LinkKind.values()), StandardId.parse("other:" + i), text(), attribution())));
        return builder.build();
    }

    private Phase phase(String id, List<String> earlier) {
        Phase.Builder builder = Phase.builder(id, "p" + text(), attribution())
                .actor(text())
                .deliverable(text())
                .after(earlier.subList(0, random.nextInt(earlier.size() + 1)))
                .optional(random.nextBoolean())
                .assurance(random.nextBoolean());
        int least = random.nextInt(Phase.LONGEST + 1);
        perhaps(new Weeks(least, least + random.nextInt(Phase.LONGEST - least + 1), attribution()))
                .ifPresent(builder::length);
        perhaps(Period.of(random.nextInt(3), random.nextInt(15), 1 + random.nextInt(40)))
                .ifPresent(builder::due);
        perhaps(Period.ofMonths(1 + random.nextInt(30))).ifPresent(builder::recurrence);
        return builder.build();
    }

    private Attribution attribution() {
        return new Attribution(any(Basis.values()), "d" + text());
    }

    private Requirement requirement(RequirementId id, List<String> open) {
        Requirement.Builder builder = Requirement.builder(id, any(RequirementKind.values()), text())
                .assessable(random.nextBoolean())
                .status(any(Status.values()))
                .aliases(texts());
        if (!open.isEmpty()) {
            HierarchyKind hierarchy = any(HierarchyKind.values());
            // the contained children of one parent are all of one kind
            builder.under(open.get(open.size() - 1), hierarchy.isContainment() ? HierarchyKind.PART : hierarchy);
        }
        perhaps(text()).ifPresent(builder::text);
        upTo(2).forEach(i -> builder.roles(List.of(new Role("role-" + i))));
        upTo(3).forEach(i -> builder.attribute(key(), List.of(text(), text())));
        extensions().forEach(builder::extension);
        return builder.build();
    }

    private MappingSet set(String id) {
        StandardId source = StandardId.parse("s0:1");
        StandardId target = StandardId.parse("s1:2022");
        Provenance provenance = Provenance.by(text());
        provenance = random.nextBoolean() ? provenance.on(LocalDate.ofEpochDay(random.nextInt(40_000))) : provenance;
        provenance = random.nextBoolean() ? provenance.method(text()).licence(text()) : provenance;
        MappingSet.Builder builder = MappingSet.builder(id, source, target)
                .version(text())
                .kind(any(SetKind.values()))
                .exhaustive(random.nextBoolean())
                .provenance(provenance.sources(texts()).derivedFrom(texts()));
        perhaps(text()).ifPresent(builder::title);
        perhaps(any(Reading.values())).ifPresent(builder::reading);
        perhaps(any(Rationale.values())).ifPresent(builder::rationale);
        perhaps(new Confidence("c" + text())).ifPresent(builder::confidence);
        perhaps(LocalDate.ofEpochDay(random.nextInt(20_000))).ifPresent(builder::validFrom);
        perhaps(LocalDate.ofEpochDay(20_000 + random.nextInt(20_000))).ifPresent(builder::validUntil);
        extensions().forEach(builder::extension);
        Optional<String> scale = perhaps(text());
        upTo(4).forEach(i -> builder.add(mapping(source, target, scale)));
        upTo(2).forEach(i -> {
            Side side = any(Side.values());
            builder.add(new Unmapped(side, (side == Side.SOURCE ? source : target).requirement(local(i)), text()));
        });
        return builder.build();
    }

    private Mapping mapping(StandardId source, StandardId target, Optional<String> scale) {
        Mapping.Builder builder = Mapping.builder(ids(source), any(Relationship.values()), ids(target))
                .argument(argument());
        perhaps(text()).ifPresent(builder::written);
        perhaps(any(Rationale.values())).ifPresent(builder::rationale);
        String value =
                any(List.of("7", "7.50", "07", "high", "1e5", "-0", "NaN", ".5").toArray(String[]::new));
        Optional<String> own = random.nextInt(4) == 0 ? perhaps(text()) : scale;
        perhaps(new Strength(value, own)).ifPresent(builder::strength);
        perhaps(new Confidence("c" + text())).ifPresent(builder::confidence);
        perhaps(any(Succession.values())).ifPresent(builder::succession);
        perhaps(text()).ifPresent(builder::remarks);
        extensions().forEach(builder::extension);
        return builder.build();
    }

    private Argument argument() {
        return new Argument(perhaps(text()), perhaps(text()), perhaps(text()));
    }

    private Assessment assessment() {
        Map<RequirementId, Satisfaction> statuses = new LinkedHashMap<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            statuses.put(new RequirementId(StandardId.parse("x:2.0"), local(i)), any(Satisfaction.values()));
        }
        return Assessment.of(statuses);
    }

    private StatedScope scope() {
        List<StatedScope.Entry> entries = new ArrayList<>();
        for (StatedScope.Kind kind : StatedScope.Kind.values()) {
            upTo(2).forEach(i -> entries.add(StatedScope.Entry.of(kind, key() + i, values(kind))));
        }
        return StatedScope.of(StandardId.parse("x:2.0"), entries);
    }

    private List<String> values(StatedScope.Kind kind) {
        return switch (kind) {
            case CHOICE, PROCESSING -> List.of(text(), text());
            case INCLUSION -> perhaps(text()).map(List::of).orElse(List.of());
            case NOT_IMPLEMENTED -> List.of();
            case EXCLUSION, ALTERNATIVE, ADDITION -> List.of(text());
        };
    }

    private AttestationReport report() {
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(40_000));
        StandardId criteria = StandardId.parse("x:2.0");
        AttestationReport.Builder builder = random.nextBoolean()
                ? AttestationReport.type1(criteria, day)
                : AttestationReport.type2(
                        criteria, new io.crosswalk.evidence.Period(day, day.plusDays(random.nextInt(400))));
        builder.categories(List.of(text())).userEntityControls(texts());
        if (random.nextBoolean()) {
            builder.qualified(List.of(text()));
        } else {
            builder.opinion(any(new Opinion[] {Opinion.UNMODIFIED, Opinion.ADVERSE, Opinion.DISCLAIMER}));
        }
        upTo(2).forEach(i -> builder.notRelevant(key() + i, text()).exception(key() + i, text()));
        upTo(2).forEach(i ->
                builder.subservice(new SubserviceOrganization("n" + text(), Treatment.CARVE_OUT, texts(), texts())));
        upTo(1).forEach(i ->
                builder.subservice(new SubserviceOrganization("n" + text(), Treatment.INCLUSIVE, List.of(), texts())));
        return builder.build();
    }

    private Overlay overlay() {
        Overlay overlay = Overlay.of(StandardId.parse("x:2.0"), text());
        overlay = random.nextBoolean() ? overlay.language("l" + text()) : overlay;
        for (int i = 0; i < random.nextInt(3); i++) {
            Optional<String> title = perhaps(text());
            overlay =
                    overlay.with(local(i), new Wording(title, title.isEmpty() ? Optional.of(text()) : perhaps(text())));
        }
        return overlay;
    }

    private List<RequirementId> ids(StandardId standard) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> standard.requirement(local(i)))
                .collect(Collectors.toList());
    }

    /** A local id that differs for different numbers. */
    private String local(int number) {
        String text = ODD.get(random.nextInt(ODD.size())) + number;
        return RequirementId.complaint(text).isEmpty() ? text : "5." + number + "0";
    }

    private Map<String, String> extensions() {
        Map<String, String> extensions = new LinkedHashMap<>();
        upTo(2).forEach(i -> extensions.put("x-" + key(), JSON.get(random.nextInt(JSON.size()))));
        return extensions;
    }

    /** A key: anything but the merge key of YAML, which the reader refuses. */
    private String key() {
        String key = text();
        return key.equals("<<") ? "merge" : key;
    }

    private String text() {
        return random.nextInt(3) == 0
                ? ODD.get(random.nextInt(ODD.size())) + any(ODD.toArray(String[]::new))
                : any(ODD.toArray(String[]::new));
    }

    private List<String> texts() {
        return upTo(3).mapToObj(i -> text()).collect(Collectors.toList());
    }

    private IntStream upTo(int most) {
        return IntStream.range(0, random.nextInt(most + 1));
    }

    private <T> Optional<T> perhaps(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
