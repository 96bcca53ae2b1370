package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.Phase;
import io.crosswalk.standard.Profile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The profile of a standard. */
final class ProfileDraft implements Draft {
    /** On what a fact can rest. */
    static final Words<Basis> BASES = Words.of(Basis.values());

    static final Fields<ProfileDraft> FIELDS = Fields.<ProfileDraft>none()
            .optional("statements", (d, t) -> facts(t, StatementDraft.FIELDS, StatementDraft::new, d.statements::add))
            .optional("phases", (d, t) -> facts(t, PhaseDraft.FIELDS, PhaseDraft::new, phase -> d.addPhase(phase, t)))
            .optional("links", (d, t) -> facts(t, LinkDraft.FIELDS, LinkDraft::new, d.links::add));

    private final List<StatementDraft> statements = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();
    private final Set<String> phaseIds = new HashSet<>();
    private final List<LinkDraft> links = new ArrayList<>();

    /** Hands on the sound facts of the array at the current token; each other one has been reported. */
    private static <D extends Draft> void facts(Tokens tokens, Fields<D> fields, Supplier<D> start, Consumer<D> sound) {
        tokens.elements(() -> {
            D draft = start.get();
            if (fields.read(draft, tokens)) {
                sound.accept(draft);
            }
        });
    }

    private void addPhase(PhaseDraft draft, Tokens tokens) {
        Text id = draft.id();
        if (phaseIds.contains(id.value())) {
            tokens.log().refuse(Code.DUPLICATE_PHASE, "the profile has this phase already", id.place(), id.value());
            return;
        }
        boolean fits = true;
        for (Text earlier : draft.after()) {
            if (!phaseIds.contains(earlier.value())) {
                String why = "no phase before this one has this id";
                tokens.log().refuse(Code.PHASE_ORDER, why, earlier.place(), earlier.value());
                fits = false;
            }
        }
        if (fits) {
            phaseIds.add(id.value());
            phases.add(draft.finish());
        }
    }

    /** On what a fact of a sound draft rests. */
    static Attribution attribution(Optional<Basis> basis, Optional<String> source) {
        return new Attribution(basis.orElseThrow(), source.orElseThrow());
    }

    /** The profile of what is sound in it. */
    Profile finish() {
        Profile.Builder builder = Profile.builder();
        statements.forEach(statement -> builder.add(statement.finish()));
        phases.forEach(builder::add);
        links.forEach(link -> builder.add(link.finish()));
        return builder.build();
    }
}
