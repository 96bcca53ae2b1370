package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.SubserviceOrganization;
import io.crosswalk.evidence.SubserviceOrganization.Treatment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One subservice organization of a report. */
final class SubserviceDraft implements Draft {
    private static final Words<Treatment> TREATMENTS = Words.of(Treatment.values());

    static final Fields<SubserviceDraft> FIELDS = Fields.<SubserviceDraft>none()
            .required("name", (d, t) -> d.name = t.nonBlank())
            .required("treatment", (d, t) -> d.treatment = t.word(TREATMENTS))
            .optional("criteria", (d, t) -> d.criteria = t.texts())
            .optional("complementaryControls", (d, t) -> d.controls = t.texts());

    private Optional<String> name = Optional.empty();
    private Optional<Treatment> treatment = Optional.empty();
    private Optional<List<String>> criteria = Optional.empty();
    private Optional<List<String>> controls = Optional.empty();

    @Override
    public void ended(Tokens tokens, Location start, Set<String> seen) {
        boolean leaves = criteria.filter(ids -> !ids.isEmpty()).isPresent();
        if (leaves && treatment.filter(t -> t == Treatment.INCLUSIVE).isPresent()) {
            tokens.log()
                    .refuse(Code.REPORT, "no criterion is left to an organization that is treated inclusively", start);
        }
    }

    /** The organization of a sound draft. */
    SubserviceOrganization finish() {
        return new SubserviceOrganization(
                name.orElseThrow(), treatment.orElseThrow(), criteria.orElse(List.of()), controls.orElse(List.of()));
    }
}
