package io.crosswalk.mapping.report;

import io.crosswalk.mapping.agreement.MappingSetDiff;
import io.crosswalk.mapping.agreement.MappingSetMerge;
import io.crosswalk.mapping.agreement.MappingSetMerge.ClaimConflict;
import io.crosswalk.mapping.agreement.MappingSetMerge.Conflict;
import io.crosswalk.mapping.agreement.MappingSetMerge.Contradiction;
import io.crosswalk.mapping.agreement.MappingSetMerge.FieldConflict;
import io.crosswalk.mapping.agreement.MappingSetMerge.UnmappedConflict;
import io.crosswalk.relation.Confidence;
import io.crosswalk.relation.Mapping;
import io.crosswalk.relation.Rationale;
import io.crosswalk.relation.Strength;
import io.crosswalk.relation.Unmapped;
import io.crosswalk.standard.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The changes between versions of a mapping set, and the conflicts of two revisions, as rows. */
public final class ChangeTable {
    private ChangeTable() {}

    /**
     * Rows in the columns {@code change,sources,targets,before,after}: by change {@code field}, {@code removed}, {@code added},
     * {@code relation}, {@code wording}, {@code unmapped-removed} and {@code unmapped-added}. Several ids of a list are joined by {@code " + "}.
     */
    public static Table of(MappingSetDiff diff) {
        List<List<String>> rows = new ArrayList<>();
        diff.fieldChanges().forEach(f -> rows.add(List.of("field", f.field(), "", f.before(), f.after())));
        diff.removed().forEach(m -> rows.add(row("removed", m, claim(m), "")));
        diff.added().forEach(m -> rows.add(row("added", m, "", claim(m))));
        diff.relationChanged().forEach(c -> rows.add(row("relation", c.after(), claim(c.before()), claim(c.after()))));
        diff.wordingChanged().forEach(c -> rows.add(row("wording", c.after(), claim(c.before()), claim(c.after()))));
        diff.unmappedRemoved().forEach(u -> rows.add(unmapped("unmapped-removed", u, u.reason(), "")));
        diff.unmappedAdded().forEach(u -> rows.add(unmapped("unmapped-added", u, "", u.reason())));
        return Table.of(List.of("change", "sources", "targets", "before", "after"), rows);
    }

    /** Rows in the columns {@code conflict,about,base,ours,theirs}: by conflict {@code claims}, {@code unmapped}, {@code contradiction} and {@code field}. */
    public static Table of(MappingSetMerge merge) {
        return Table.of(
                List.of("conflict", "about", "base", "ours", "theirs"),
                merge.conflicts().stream().map(ChangeTable::row).collect(Collectors.toList()));
    }

    private static List<String> row(Conflict conflict) {
        if (conflict instanceof ClaimConflict c) {
            return List.of("claims", c.about(), claims(c.base()), claims(c.ours()), claims(c.theirs()));
        }
        if (conflict instanceof UnmappedConflict u) {
            return List.of("unmapped", u.about(), reasons(u.base()), reasons(u.ours()), reasons(u.theirs()));
        }
        if (conflict instanceof FieldConflict f) {
            return List.of("field", f.about(), f.base(), f.ours(), f.theirs());
        }
        Contradiction c = (Contradiction) conflict;
        String entry = "unmapped: " + c.entry().reason();
        return c.entryIsOurs()
                ? List.of("contradiction", c.about(), "", entry, claim(c.claim()))
                : List.of("contradiction", c.about(), "", claim(c.claim()), entry);
    }

    private static List<String> row(String change, Mapping ends, String before, String after) {
        return List.of(change, ids(ends.sources()), ids(ends.targets()), before, after);
    }

    private static List<String> unmapped(String change, Unmapped entry, String before, String after) {
        String id = entry.id().local();
        return switch (entry.side()) {
            case SOURCE -> List.of(change, id, "", before, after);
            case TARGET -> List.of(change, "", id, before, after);
        };
    }

    private static String ids(List<RequirementId> ids) {
        return ids.stream().map(RequirementId::local).collect(Collectors.joining(" + "));
    }

    private static String claims(List<Mapping> claims) {
        return claims.stream().map(ChangeTable::claim).collect(Collectors.joining("; "));
    }

    private static String reasons(List<Unmapped> entries) {
        return entries.stream().map(Unmapped::reason).collect(Collectors.joining("; "));
    }

    /** The word, and behind it what else a claim says. */
    private static String claim(Mapping claim) {
        String others = Stream.of(
                        claim.written().map(w -> "written " + w),
                        claim.rationale().map(Rationale::toString),
                        claim.strength().map(ChangeTable::strength),
                        claim.confidence().map(Confidence::toString),
                        claim.succession().map(Object::toString),
                        Optional.of(claim.argument().text()).filter(t -> !t.isEmpty()),
                        claim.remarks(),
                        Optional.of(claim.extensions())
                                .filter(e -> !e.isEmpty())
                                .map(Object::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return claim.relationship() + (others.isEmpty() ? "" : " (" + others + ")");
    }

    private static String strength(Strength strength) {
        return "strength " + strength + strength.scale().map(s -> " on " + s).orElse("");
    }
}
