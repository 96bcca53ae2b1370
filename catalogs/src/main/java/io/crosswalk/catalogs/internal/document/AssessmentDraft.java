package io.crosswalk.catalogs.internal.document;

import io.crosswalk.catalogs.internal.input.Code;
import io.crosswalk.catalogs.internal.input.Ids;
import io.crosswalk.catalogs.internal.input.Words;
import io.crosswalk.diagnostic.Location;
import io.crosswalk.evidence.Assessment;
import io.crosswalk.evidence.Satisfaction;
import io.crosswalk.standard.RequirementId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One assessment: statuses by full requirement id. */
final class AssessmentDraft implements Draft {
    private static final Words<Satisfaction> STATUSES = Words.of(Satisfaction.values());

    static final Fields<AssessmentDraft> FIELDS =
            Fields.<AssessmentDraft>none().entries("statuses", (d, t) -> d.readStatuses(t));

    private final Map<RequirementId, Satisfaction> statuses = new LinkedHashMap<>();
    private final Map<RequirementId, Location> places = new LinkedHashMap<>();
    private boolean started;

    private void readStatuses(Tokens tokens) {
        tokens.members((key, unusable) -> {
            int before = tokens.log().errors();
            Location place = tokens.place();
            Optional<RequirementId> requirement = unusable ? Optional.empty() : Ids.full(key, place, tokens.log());
            tokens.next();
            if (unusable) {
                tokens.skip();
                tokens.log().refused(1);
                return;
            }
            Optional<Satisfaction> status = tokens.word(STATUSES);
            if (requirement.filter(statuses::containsKey).isPresent()) {
                tokens.log().refuse(Code.DUPLICATE_STATUS, "the assessment has a status of it already", place, key);
            }
            if (requirement.isPresent() && status.isPresent() && tokens.log().errors() == before) {
                statuses.put(requirement.get(), status.get());
                places.put(requirement.get(), place);
                tokens.log().kept(1);
            } else {
                tokens.log().refused(1);
            }
        });
    }

    @Override
    public void ended(Tokens tokens, Location start, Set<String> seen) {
        started = true;
    }

    /** The assessment; empty if there was no object. */
    Optional<Assessment> finish() {
        return started ? Optional.of(Assessment.of(statuses).at(places)) : Optional.empty();
    }
}
