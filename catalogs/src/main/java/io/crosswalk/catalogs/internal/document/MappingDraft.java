package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.relation.Argument;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Relationship;
import io.crosswalk.relation.Strength;
import io.crosswalk.relation.Succession;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One mapping of a set. */
final class MappingDraft implements Draft {
    private static final Words<Relationship> RELATIONSHIPS = Words.of(Relationship.values());
    private static final Words<Rationale> RATIONALES = Words.of(Rationale.values());
    private static final Words<Succession> SUCCESSIONS = Words.of(Succession.values());

    static final Fields<MappingDraft> FIELDS = Fields.<MappingDraft>none()
            .required("source", (d, t) -> d.sources.addAll(members(t)))
            .required("relationship", (d, t) -> d.relationship = t.word(RELATIONSHIPS))
            .required("target", (d, t) -> d.targets.addAll(members(t)))
            .optional("written", (d, t) -> d.written = t.text())
            .optional("rationale", (d, t) -> d.rationale = t.word(RATIONALES))
            .optional("strength", (d, t) -> d.strength = t.textOrNumber())
            .optional("strengthScale", (d, t) -> d.strengthScale = t.text())
            .optional("confidence", (d, t) -> d.confidence = t.nonBlank())
            .optional("argument", (d, t) -> d.argument = ArgumentDraft.read(t))
            .optional("succession", (d, t) -> d.succession = t.word(SUCCESSIONS))
            .optional("remarks", (d, t) -> d.remarks = t.text());

    private Optional<Location> start = Optional.empty();
    private final List<String> sources = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private Optional<Relationship> relationship = Optional.empty();
    private Optional<String> written = Optional.empty();
    private Optional<Rationale> rationale = Optional.empty();
    private Optional<String> strength = Optional.empty();
    private Optional<String> strengthScale = Optional.empty();
    private Optional<String> confidence = Optional.empty();
    private Argument argument = Argument.NONE;
    private Optional<Succession> succession = Optional.empty();
    private Optional<String> remarks = Optional.empty();
    private final Map<String, String> extensions = new LinkedHashMap<>();

    private static List<String> members(Tokens tokens) {
        Location place = tokens.place();
        Optional<List<Text>> written = tokens.placedTexts();
        if (written.isPresent() && written.get().isEmpty()) {
            tokens.log().refuse(Code.EMPTY_LIST, "a mapping has at least one requirement on each side", place);
        }
        List<String> ids = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Text id : written.orElse(List.of())) {
            if (!seen.add(id.value())) {
                tokens.log()
                        .refuse(Code.REPEATED_MEMBER, "the list names this requirement twice", id.place(), id.value());
            } else {
                Ids.local(id.value(), id.place(), tokens.log()).ifPresent(ids::add);
            }
        }
        return ids;
    }

    @Override
    public void ended(Tokens tokens, Location place, Set<String> seen) {
        start = Optional.of(place);
        if (seen.contains("strengthScale") && !seen.contains("strength") && !tokens.isCutShort()) {
            tokens.log().refuse(Code.MISSING_FIELD, "a member \"strengthScale\" needs a member \"strength\"", place);
        }
    }

    @Override
    public boolean keep(String key, String json) {
        extensions.put(key, json);
        return true;
    }

    /** The mapping of a sound draft; {@code scale} is that of the set. */
    Mapping finish(StandardId source, StandardId target, Optional<String> scale) {
        Mapping.Builder builder = Mapping.builder(of(source, sources), relationship.orElseThrow(), of(target, targets));
        start.ifPresent(builder::location);
        written.ifPresent(builder::written);
        rationale.ifPresent(builder::rationale);
        strength.ifPresent(value -> builder.strength(new Strength(value, strengthScale.or(() -> scale))));
        confidence.ifPresent(value -> builder.confidence(new Confidence(value)));
        builder.argument(argument);
        succession.ifPresent(builder::succession);
        remarks.ifPresent(builder::remarks);
        extensions.forEach(builder::extension);
        return builder.build();
    }

    private static List<RequirementId> of(StandardId standard, List<String> locals) {
        return locals.stream().map(standard::requirement).collect(Collectors.toUnmodifiableList());
    }
}
