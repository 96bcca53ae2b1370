package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementKind;
import io.crosswalk.standard.Role;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One requirement of a standard. */
final class RequirementDraft implements Draft {
    private static final Words<RequirementKind> KINDS = Words.of(RequirementKind.values());
    private static final Words<HierarchyKind> HIERARCHIES = Words.of(HierarchyKind.values());
    private static final Words<Status> STATUSES = Words.of(Status.values());

    static final Fields<RequirementDraft> FIELDS = Fields.<RequirementDraft>none()
            .required("id", (d, t) -> d.id = t.localId())
            .required("kind", (d, t) -> d.kind = t.word(KINDS))
            .required("title", (d, t) -> d.title = t.text())
            .optional("text", (d, t) -> d.text = t.text())
            .optional("parent", (d, t) -> d.parent = t.localId())
            .optional("hierarchy", (d, t) -> d.hierarchy = t.word(HIERARCHIES))
            .optional("assessable", (d, t) -> d.assessable = t.truth())
            .optional("status", (d, t) -> d.status = t.word(STATUSES))
            .optional("roles", (d, t) -> d.readRoles(t))
            .optional("attributes", (d, t) -> d.readAttributes(t))
            .optional("aliases", (d, t) -> d.aliases = t.texts());

    private Optional<Text> id = Optional.empty();
    private Optional<RequirementKind> kind = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Optional<Text> parent = Optional.empty();
    private Optional<HierarchyKind> hierarchy = Optional.empty();
    private Optional<Boolean> assessable = Optional.empty();
    private Optional<Status> status = Optional.empty();
    private final List<Role> roles = new ArrayList<>();
    private final Map<String, List<String>> attributes = new LinkedHashMap<>();
    private Optional<List<String>> aliases = Optional.empty();
    private final Map<String, String> extensions = new LinkedHashMap<>();

    private void readRoles(Tokens tokens) {
        Set<String> seen = new HashSet<>();
        for (Text name : tokens.placedTexts().orElse(List.of())) {
            if (!seen.add(name.value())) {
                tokens.log().refuse(Code.REPEATED_MEMBER, "the list names this role twice", name.place(), name.value());
                continue;
            }
            try {
                roles.add(new Role(name.value()));
            } catch (IllegalArgumentException e) {
                tokens.log().refuse(Code.ROLE, "a role is a lower-kebab word", name.place(), name.value());
            }
        }
    }

    private void readAttributes(Tokens tokens) {
        tokens.members((name, unusable) -> {
            tokens.next();
            if (unusable) {
                tokens.skip();
                return;
            }
            Location place = tokens.place();
            tokens.texts().ifPresent(values -> {
                if (values.isEmpty()) {
                    tokens.log().refuse(Code.EMPTY_LIST, "an attribute has at least one value", place, name);
                }
                attributes.put(name, values);
            });
        });
    }

    @Override
    public void ended(Tokens tokens, Location start, Set<String> seen) {
        if (seen.contains("parent") != seen.contains("hierarchy") && !tokens.isCutShort()) {
            tokens.log()
                    .refuse(
                            Code.MISSING_FIELD,
                            "the members \"parent\" and \"hierarchy\" (what standing under it means) need each other",
                            start);
        }
    }

    @Override
    public boolean keep(String key, String json) {
        extensions.put(key, json);
        return true;
    }

    /** The id of a sound draft. */
    Text id() {
        return id.orElseThrow();
    }

    /** The local id of the parent, if there is one. */
    Optional<Text> parent() {
        return parent;
    }

    /** What standing under the parent means, if it is contained in it. */
    Optional<HierarchyKind> containment() {
        return hierarchy.filter(HierarchyKind::isContainment);
    }

    /** The requirement of a sound draft. */
    Requirement finish(StandardId standard) {
        Requirement.Builder builder =
                Requirement.builder(standard.requirement(id().value()), kind.orElseThrow(), title.orElseThrow());
        text.ifPresent(builder::text);
        parent.ifPresent(p -> builder.under(p.value(), hierarchy.orElseThrow()));
        assessable.ifPresent(builder::assessable);
        status.ifPresent(builder::status);
        aliases.ifPresent(builder::aliases);
        builder.roles(roles);
        attributes.forEach(builder::attribute);
        extensions.forEach(builder::extension);
        return builder.build();
    }
}
