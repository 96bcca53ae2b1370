package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Location;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members that an object of the format may have, in documented order, and how each is read into a draft. */
final class Fields<D extends Draft> {
    /** Reads the value at the current token into a draft. */
    interface Step<D> {
        void read(D draft, Tokens tokens);
    }

    private enum Need {
        REQUIRED,
        OPTIONAL,
        ENTRIES
    }

    private record Field<D>(Need need, Step<D> step) {}

    private final Map<String, Field<D>> fields;

    private Fields(Map<String, Field<D>> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** No member yet. */
    static <D extends Draft> Fields<D> none() {
        return new Fields<>(new LinkedHashMap<>());
    }

    /** These members and one that every object has. */
    Fields<D> required(String key, Step<D> step) {
        return with(key, Need.REQUIRED, step);
    }

    /** These members and one that an object may have. */
    Fields<D> optional(String key, Step<D> step) {
        return with(key, Need.OPTIONAL, step);
    }

    /** These members and one that holds entries: when it is repeated, its entries are still read, so that none is lost. */
    Fields<D> entries(String key, Step<D> step) {
        return with(key, Need.ENTRIES, step);
    }

    private Fields<D> with(String key, Need need, Step<D> step) {
        Map<String, Field<D>> more = new LinkedHashMap<>(fields);
        more.put(key, new Field<>(need, step));
        return new Fields<>(more);
    }

    /** The members, in documented order. */
    Set<String> names() {
        return fields.keySet();
    }

    /** The members that every object has. */
    Set<String> requiredNames() {
        Set<String> required = new HashSet<>();
        fields.forEach((key, field) -> {
            if (field.need == Need.REQUIRED) {
                required.add(key);
            }
        });
        return required;
    }

    /** Reads the object at the current token into the draft; false if there was any error. */
    boolean read(D draft, Tokens tokens) {
        int before = tokens.errorsBefore();
        Location start = tokens.place();
        Optional<Set<String>> seen = tokens.members((key, unusable) -> {
            Optional<Field<D>> field = Optional.ofNullable(fields.get(key));
            if (unusable && field.map(f -> f.need != Need.ENTRIES).orElse(true)) {
                tokens.next();
                tokens.skip();
            } else if (field.isPresent()) {
                tokens.next();
                field.get().step.read(draft, tokens);
            } else {
                keep(key, draft, tokens);
            }
        });
        seen.ifPresent(keys -> {
            if (!tokens.isCutShort()) {
                demand(keys, start, tokens);
            }
            draft.ended(tokens, start, keys);
        });
        return seen.isPresent() && tokens.log().errors() == before;
    }

    private void demand(Set<String> seen, Location start, Tokens tokens) {
        fields.forEach((key, field) -> {
            if (field.need == Need.REQUIRED && !seen.contains(key)) {
                tokens.log().refuse(Code.MISSING_FIELD, "this object needs a member \"" + key + "\"", start);
            }
        });
    }

    private void keep(String key, D draft, Tokens tokens) {
        Location place = tokens.place();
        tokens.next();
        Optional<String> json = JsonText.of(tokens);
        if (json.isEmpty()) {
            return;
        }
        String known = "; known here: " + String.join(", ", names());
        boolean kept = draft.keep(key, json.get());
        if (kept && tokens.isTranslated()) {
            return;
        }
        Diagnostic noticed = kept
                ? Code.UNKNOWN_KEY.info("kept without being understood" + known).then(Action.KEPT)
                : Code.UNKNOWN_KEY
                        .warning("nothing here can hold this key" + known)
                        .then(Action.REFUSED);
        tokens.log().add(noticed.at(place).quoting(key));
    }
}
