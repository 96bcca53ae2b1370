package io.crosswalk.catalogs.internal.oscal;

import io.crosswalk.catalogs.internal.document.Node;
import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Resolution;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Translates a profile into native scopes, one for each standard that it imports from: what it does not select is left out, with the profile
 * as the reason.
 *
 * <p>What a profile adds to and changes in the controls that it selects is not read. Several imports of one standard add up.
 */
final class Profiles {
    private final Node profile;
    private final Resources resources;
    private final Function<StandardId, Optional<Standard>> known;
    private final Log log;

    private Profiles(Node profile, Resources resources, Function<StandardId, Optional<Standard>> known, Log log) {
        this.profile = profile;
        this.resources = resources;
        this.known = known;
        this.log = log;
    }

    /** The native scopes of a profile; {@code known} finds the standards that it may select from. */
    static List<Node> scopes(
            Node profile, Resources resources, Function<StandardId, Optional<Standard>> known, Log log) {
        return new Profiles(profile, resources, known, log).scopes();
    }

    private List<Node> scopes() {
        Map<Standard, Set<Requirement>> selected = new LinkedHashMap<>();
        for (Node each : profile.objects("imports")) {
            StandardId id = resources.referred(each, profile);
            Optional<Standard> standard = known.apply(id);
            if (standard.isEmpty()) {
                log.refuse(
                        Code.DANGLING_STANDARD,
                        "a profile selects from a standard that comes with this library; this is " + id
                                + ": say which one it means, or read the resolved profile, which is a catalog",
                        each.place(log),
                        each.string("href").orElse(""));
                log.refused(1);
            } else {
                selected.computeIfAbsent(standard.get(), s -> new LinkedHashSet<>())
                        .addAll(selection(each, standard.get()));
            }
        }
        if (profile.get("modify").isPresent()) {
            log.add(Code.UNKNOWN_KEY
                    .info("what a profile changes in the controls is not read; what it selects is")
                    .at(profile.get("modify").get().place(log))
                    .quoting("modify"));
        }
        List<Node> scopes = new ArrayList<>();
        selected.forEach((standard, requirements) -> scopes.add(scope(standard, requirements)));
        return scopes;
    }

    private Node scope(Standard standard, Set<Requirement> selected) {
        String title = profile.get("metadata").flatMap(m -> m.string("title")).orElse("an OSCAL profile");
        Node scope = Node.object().at(profile).put("standard", standard.id().toString());
        List<Node> excluded = new ArrayList<>();
        for (Requirement requirement : standard.assessable()) {
            boolean belowSelected = standard.subtree(requirement).stream().anyMatch(selected::contains);
            if (!belowSelected) {
                excluded.add(Node.object()
                        .at(profile)
                        .put("id", requirement.local())
                        .put("reason", "not selected by " + title));
            }
        }
        return scope.putIfAny("exclude", excluded);
    }

    private Set<Requirement> selection(Node each, Standard standard) {
        Set<Requirement> selected = new LinkedHashSet<>();
        List<Node> included = each.objects("include-controls");
        if (included.isEmpty()) {
            selected.addAll(standard.assessable());
        }
        included.forEach(select -> selected.addAll(controls(select, standard)));
        each.objects("exclude-controls").forEach(select -> selected.removeAll(controls(select, standard)));
        return selected;
    }

    private Set<Requirement> controls(Node select, Standard standard) {
        Set<Requirement> controls = new LinkedHashSet<>();
        for (Node id : select.list("with-ids")) {
            Resolution<RequirementId> resolution = standard.resolve(Identifiers.decode(id.scalar()));
            Optional<Requirement> found = resolution.found().flatMap(full -> standard.find(full.local()));
            if (found.isPresent()) {
                controls.add(found.get());
            } else {
                log.refuse(
                        Code.DANGLING_REQUIREMENT,
                        resolution.complaint() + " in " + standard.id(),
                        id.place(log),
                        id.scalar());
                log.refused(1);
            }
        }
        for (Node matching : select.objects("matching")) {
            controls.addAll(matching(matching, standard));
        }
        boolean children = select.string("with-child-controls").orElse("no").equals("yes");
        return children
                ? controls.stream()
                        .flatMap(control -> standard.subtree(control).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : controls;
    }

    private List<Requirement> matching(Node matching, Standard standard) {
        String pattern = matching.string("pattern").orElse("");
        List<Requirement> found = standard.requirements().stream()
                .filter(requirement -> Stream.concat(Stream.of(requirement.local()), requirement.aliases().stream())
                        .anyMatch(name -> matches(pattern.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))))
                .collect(Collectors.toUnmodifiableList());
        if (found.isEmpty()) {
            log.add(Code.DANGLING_REQUIREMENT
                    .warning("the pattern matches nothing in " + standard.id())
                    .at(matching.place(log))
                    .quoting(pattern)
                    .then(Action.KEPT));
        }
        return found;
    }

    /** Whether a text fits a pattern in which {@code *} is any run of characters and {@code ?} any one; in steady time. */
    static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int mark = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                mark = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++mark;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
