package io.crosswalk.catalogs.internal.document;

import io.crosswalk.standard.StatedScope;
import io.crosswalk.standard.StatedScope.Entry;
import io.crosswalk.standard.StatedScope.Kind;
import java.util.List;

/** Writes scopes as they were stated. */
final class ScopeWriter {
    private ScopeWriter() {}

    /** The members of a scope. */
    static void write(StatedScope scope, Members out) {
        out.text("standard", scope.standard());
        List<Entry> choices = scope.entries(Kind.CHOICE);
        if (!choices.isEmpty()) {
            out.out().writeObjectPropertyStart("choose");
            choices.forEach(choice -> out.texts(Text.whole(choice.name()), choice.values()));
            out.out().writeEndObject();
        }
        NativeWriter.list(out, "processings", scope.entries(Kind.PROCESSING), (entry, members) -> {
            members.text("name", entry.name());
            members.texts("roles", entry.values());
        });
        list(scope, Kind.INCLUSION, "include", "reason", out);
        list(scope, Kind.EXCLUSION, "exclude", "reason", out);
        out.textsIfAny(
                "notImplemented",
                scope.entries(Kind.NOT_IMPLEMENTED).stream().map(Entry::name).toList());
        list(scope, Kind.ALTERNATIVE, "alternatives", "documented", out);
        list(scope, Kind.ADDITION, "add", "title", out);
    }

    private static void list(StatedScope scope, Kind kind, String key, String text, Members out) {
        NativeWriter.list(out, key, scope.entries(kind), (entry, members) -> {
            members.text("id", entry.name());
            entry.values().forEach(value -> members.text(text, value));
        });
    }
}
