package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.standard.Alias;
import io.crosswalk.standard.HierarchyKind;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.Section;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One standard with its requirements. */
final class StandardDraft implements Draft {
    static final Fields<StandardDraft> FIELDS = Fields.<StandardDraft>none()
            .required("id", (d, t) -> d.id = t.standardId())
            .required("title", (d, t) -> d.title = t.text())
            .optional("publisher", (d, t) -> d.publisher = t.text())
            .optional("nature", (d, t) -> d.nature = t.text())
            .optional("licence", (d, t) -> d.licence = t.text())
            .optional("aliases", (d, t) -> d.aliases = AliasDraft.list(t))
            .optional("choices", (d, t) -> ChoiceDraft.list(t, d::addChoice))
            .optional("alternatives", (d, t) -> d.readAlternatives(t))
            .optional("sections", (d, t) -> d.readSections(t))
            .optional("sources", (d, t) -> d.sources = t.texts())
            .optional("supersedes", (d, t) -> d.readSupersedes(t))
            .optional("profile", (d, t) -> d.readProfile(t))
            .entries(
                    "requirements",
                    (d, t) -> t.entries(RequirementDraft.FIELDS, RequirementDraft::new, d.requirements::add));

    private Optional<Location> start = Optional.empty();
    private boolean cutShort;
    private Optional<StandardId> id = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> nature = Optional.empty();
    private Optional<String> licence = Optional.empty();
    private List<Alias> aliases = List.of();
    private final List<String> choices = new ArrayList<>();
    private final Map<String, List<String>> customary = new LinkedHashMap<>();
    private final Map<String, List<String>> alternatives = new LinkedHashMap<>();
    private final List<SectionDraft> sections = new ArrayList<>();
    private Optional<List<String>> sources = Optional.empty();
    private Optional<Text> supersedes = Optional.empty();
    private Optional<Profile> profile = Optional.empty();
    private final List<RequirementDraft> requirements = new ArrayList<>();
    private final Map<String, String> extensions = new LinkedHashMap<>();

    private void addChoice(String tag, List<String> usual) {
        choices.add(tag);
        if (!usual.isEmpty()) {
            customary.put(tag, usual);
        }
    }

    private void readAlternatives(Tokens tokens) {
        tokens.members((tag, unusable) -> {
            Location place = tokens.place();
            tokens.next();
            if (unusable) {
                tokens.skip();
                return;
            }
            Optional<List<String>> values = tokens.texts();
            values.ifPresent(v -> alternatives.put(tag, v));
            if (values.filter(List::isEmpty).isPresent()) {
                tokens.log().refuse(Code.EMPTY_LIST, "a tag has at least one value here", place, tag);
            }
        });
    }

    private void readSections(Tokens tokens) {
        tokens.elements(() -> {
            SectionDraft section = new SectionDraft();
            if (SectionDraft.FIELDS.read(section, tokens)) {
                sections.add(section);
            }
        });
    }

    private void readSupersedes(Tokens tokens) {
        supersedes = tokens.placed()
                .filter(text ->
                        Ids.standard(text.value(), text.place(), tokens.log()).isPresent());
    }

    private void readProfile(Tokens tokens) {
        ProfileDraft draft = new ProfileDraft();
        ProfileDraft.FIELDS.read(draft, tokens);
        profile = Optional.of(draft.finish());
    }

    @Override
    public void ended(Tokens tokens, Location place, Set<String> seen) {
        start = Optional.of(place);
        cutShort = tokens.isCutShort();
    }

    @Override
    public boolean keep(String key, String json) {
        extensions.put(key, json);
        return true;
    }

    /** The standard with the requirements that fit together; empty if it is refused as a whole, which has been reported. */
    Optional<Standard> finish(Set<StandardId> taken, Log log) {
        if (start.isEmpty()) {
            return Optional.empty();
        }
        if ((id.isEmpty() || title.isEmpty()) && cutShort && requirements.isEmpty()) {
            // the end of the document has been reported, and nothing else is lost
            return Optional.empty();
        }
        if (id.isEmpty() || title.isEmpty()) {
            return refuse(Code.ITEM_REFUSED, "a standard without a usable id and title", log);
        }
        if (!taken.add(id.get())) {
            return refuse(Code.DUPLICATE_STANDARD, "the document holds " + id.get() + " already", log);
        }
        Standard.Builder builder = Standard.builder(id.get(), title.get()).aliases(aliases);
        publisher.ifPresent(builder::publisher);
        nature.ifPresent(builder::nature);
        licence.ifPresent(builder::licence);
        builder.choices(choices);
        customary.forEach(builder::customary);
        alternatives.forEach(builder::alternative);
        sources.ifPresent(builder::sources);
        earlierEdition(id.get(), log).ifPresent(builder::supersedes);
        profile.ifPresent(builder::profile);
        extensions.forEach(builder::extension);
        Set<String> known = new HashSet<>();
        for (Requirement requirement : inOrder(id.get(), log)) {
            known.add(requirement.local());
            builder.add(requirement);
        }
        return Optional.of(builder.sections(sections(known, log)).build());
    }

    private Optional<Standard> refuse(Code code, String why, Log log) {
        log.refuse(code, why + "; its requirements, " + requirements.size() + ", are left out with it", start.get());
        log.refused(requirements.size());
        return Optional.empty();
    }

    private Optional<StandardId> earlierEdition(StandardId standard, Log log) {
        Optional<StandardId> earlier = supersedes.map(text -> StandardId.parse(text.value()));
        if (earlier.equals(Optional.of(standard))) {
            Text named = supersedes.orElseThrow();
            log.refuse(Code.SUPERSEDES_ITSELF, "a standard replaces another edition", named.place(), named.value());
            return Optional.empty();
        }
        return earlier;
    }

    /** The requirements that are there once and follow their parent in document order; each other one is reported. */
    private List<Requirement> inOrder(StandardId standard, Log log) {
        List<Requirement> fit = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>();
        Map<String, Integer> depths = new HashMap<>();
        Map<String, HierarchyKind> containments = new HashMap<>();
        for (RequirementDraft draft : requirements) {
            Text local = draft.id();
            Optional<Text> parent = draft.parent();
            if (parent.isPresent() && !depths.containsKey(parent.get().value())) {
                Text wanted = parent.get();
                log.refuse(
                        Code.PARENT_ORDER,
                        seen.contains(wanted.value())
                                ? "a requirement follows its parent, with only others under that parent between"
                                : "no requirement before this one has the id of its parent",
                        wanted.place(),
                        wanted.value());
                log.refused(1);
            } else if (isMixed(draft, containments)) {
                log.refuse(
                        Code.MIXED_HIERARCHY,
                        "the contained children of one parent are all of one kind, and an earlier one is another",
                        local.place(),
                        local.value());
                log.refused(1);
            } else if (!seen.add(local.value())) {
                log.refuse(
                        Code.DUPLICATE_REQUIREMENT, "the standard has this id already", local.place(), local.value());
                log.refused(1);
            } else {
                int depth =
                        parent.map(p -> depths.getOrDefault(p.value(), 0) + 1).orElse(0);
                while (open.size() > depth) {
                    depths.remove(open.remove(open.size() - 1));
                }
                open.add(local.value());
                depths.put(local.value(), depth);
                fit.add(draft.finish(standard));
                log.kept(1);
            }
        }
        return fit;
    }

    private static boolean isMixed(RequirementDraft child, Map<String, HierarchyKind> containments) {
        return child.parent()
                .flatMap(parent -> child.containment()
                        .map(kind -> containments.computeIfAbsent(parent.value(), p -> kind) != kind))
                .orElse(false);
    }

    private List<Section> sections(Set<String> known, Log log) {
        List<Section> fit = new ArrayList<>();
        for (SectionDraft section : sections) {
            List<Text> unknown = section.roots().stream()
                    .filter(root -> !known.contains(root.value()))
                    .toList();
            unknown.forEach(root -> log.refuse(
                    Code.UNKNOWN_ROOT,
                    "the section starts at no requirement of the standard",
                    root.place(),
                    root.value()));
            if (unknown.isEmpty()) {
                fit.add(section.finish());
            }
        }
        return fit;
    }
}
