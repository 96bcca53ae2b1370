package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.EvidenceParts;
import io.crosswalk.catalogs.internal.input.Placed;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.AttestationReport;
import io.crosswalk.evidence.AttestationReport.Type;
import io.crosswalk.evidence.Opinion;
import io.crosswalk.evidence.Period;
import io.crosswalk.evidence.SubserviceOrganization;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One attestation report; it is an entry, kept or refused as a whole. */
final class ReportDraft implements Draft {
    private static final Words<Type> TYPES = Words.of(Type.values());
    private static final Words<Opinion> OPINIONS = Words.of(Opinion.values());

    static final Fields<ReportDraft> FIELDS = Fields.<ReportDraft>none()
            .required("standard", (d, t) -> d.standard = t.standardId())
            .required("type", (d, t) -> d.type = t.word(TYPES))
            .optional("asOf", (d, t) -> d.asOf = date(t))
            .optional("from", (d, t) -> d.from = date(t))
            .optional("to", (d, t) -> d.to = date(t))
            .required("categories", (d, t) -> d.categories = t.texts())
            .optional("opinion", (d, t) -> d.opinion = t.word(OPINIONS))
            .optional("qualified", (d, t) -> d.qualified = t.texts())
            .optional("notRelevant", (d, t) -> texts(t, d.notRelevant))
            .optional("exceptions", (d, t) -> texts(t, d.exceptions))
            .optional("subservice", (d, t) -> d.readSubservice(t))
            .optional("userEntityControls", (d, t) -> d.userEntityControls = t.texts());

    private Optional<StandardId> standard = Optional.empty();
    private Optional<Type> type = Optional.empty();
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private Optional<List<String>> categories = Optional.empty();
    private Optional<Opinion> opinion = Optional.empty();
    private Optional<List<String>> qualified = Optional.empty();
    private final Map<String, String> notRelevant = new LinkedHashMap<>();
    private final Map<String, String> exceptions = new LinkedHashMap<>();
    private final List<SubserviceOrganization> subservice = new ArrayList<>();
    private Optional<List<String>> userEntityControls = Optional.empty();

    /** The date at the current token. */
    static Optional<LocalDate> date(Tokens tokens) {
        return tokens.placed()
                .flatMap(text -> EvidenceParts.date(new Placed(text.value(), text.place()), tokens.log()));
    }

    private static void texts(Tokens tokens, Map<String, String> target) {
        tokens.members((key, unusable) -> {
            tokens.next();
            if (unusable) {
                tokens.skip();
            } else {
                tokens.text().ifPresent(text -> target.put(key, text));
            }
        });
    }

    private void readSubservice(Tokens tokens) {
        tokens.elements(() -> {
            SubserviceDraft draft = new SubserviceDraft();
            if (SubserviceDraft.FIELDS.read(draft, tokens)) {
                subservice.add(draft.finish());
            }
        });
    }

    @Override
    public void ended(Tokens tokens, Location start, Set<String> seen) {
        if (tokens.isCutShort()) {
            return;
        }
        misfit(seen).ifPresent(why -> tokens.log().refuse(Code.REPORT, why, start));
    }

    /** What does not fit together, if every member alone is sound. */
    private Optional<String> misfit(Set<String> seen) {
        boolean dates = seen.contains("from") || seen.contains("to");
        if (type.filter(t -> t == Type.TYPE_1).isPresent() && (dates || !seen.contains("asOf"))) {
            return Optional.of("a type1 report is as of a date: \"asOf\", and neither \"from\" nor \"to\"");
        }
        if (type.filter(t -> t == Type.TYPE_2).isPresent()
                && (seen.contains("asOf") || !seen.contains("from") || !seen.contains("to"))) {
            return Optional.of("a type2 report is over a period: \"from\" and \"to\", and no \"asOf\"");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            return Optional.of("the period ends before it begins");
        }
        if (categories.filter(List::isEmpty).isPresent()) {
            return Optional.of("a report covers at least one category");
        }
        boolean names = qualified.filter(ids -> !ids.isEmpty()).isPresent();
        boolean isQualified = opinion.filter(o -> o == Opinion.QUALIFIED).isPresent();
        return names == isQualified
                ? Optional.empty()
                : Optional.of("a qualified opinion names the criteria it excepts, in \"qualified\", and no other does");
    }

    /** The report of a sound draft. */
    AttestationReport finish() {
        AttestationReport.Builder builder = type.orElseThrow() == Type.TYPE_1
                ? AttestationReport.type1(standard.orElseThrow(), asOf.orElseThrow())
                : AttestationReport.type2(standard.orElseThrow(), new Period(from.orElseThrow(), to.orElseThrow()));
        builder.categories(categories.orElseThrow()).userEntityControls(userEntityControls.orElse(List.of()));
        opinion.ifPresent(builder::opinion);
        qualified.filter(ids -> !ids.isEmpty()).ifPresent(builder::qualified);
        notRelevant.forEach(builder::notRelevant);
        exceptions.forEach(builder::exception);
        subservice.forEach(builder::subservice);
        return builder.build();
    }
}
