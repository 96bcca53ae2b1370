package io.crosswalk.evidence;

import static java.util.Objects.requireNonNull;

import io.crosswalk.diagnostic.Diagnostic;
import io.crosswalk.diagnostic.Diagnostic.Action;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.evidence.SubserviceOrganization.Treatment;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.RequirementId;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A SOC 2 report: what a service auditor examined, over which time, and what was concluded.
 *
 * <p>Immutable; start from {@link #type1} or {@link #type2}. A report is evidence, not a certificate; {@link #statuses} says which criteria it shows to be met. Type 1 is
 * at a date (description and design), Type 2 over a period (and operation); no minimum period exists.
 */
public final class AttestationReport {
    /** Whether operation was examined. */
    public enum Type {
        /** At a date: description and design. */
        TYPE_1,
        /** Over a period: description, design and operation. */
        TYPE_2;

        /** The word that files and reports use: {@code type1} or {@code type2}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }
    }

    private static final String CATEGORY = "category";
    private static final String SECURITY = "security";
    private static final int SHORT_PERIOD_MONTHS = 3;

    private final StandardId standard;
    private final Type type;
    private final Period period;
    private final Opinion opinion;
    private final Set<String> categories;
    private final Set<String> qualified;
    private final Map<String, String> notRelevant;
    private final Map<String, String> exceptions;
    private final List<SubserviceOrganization> subservice;
    private final List<String> userEntityControls;

    private AttestationReport(Builder builder) {
        this.standard = builder.standard;
        this.type = builder.type;
        this.period = builder.period;
        this.opinion = builder.opinion;
        this.categories = Collections.unmodifiableSet(new LinkedHashSet<>(builder.categories));
        this.qualified = Collections.unmodifiableSet(new LinkedHashSet<>(builder.qualified));
        this.notRelevant = Collections.unmodifiableMap(new LinkedHashMap<>(builder.notRelevant));
        this.exceptions = Collections.unmodifiableMap(new LinkedHashMap<>(builder.exceptions));
        this.subservice = List.copyOf(builder.subservice);
        this.userEntityControls = List.copyOf(builder.userEntityControls);
        if (qualified.isEmpty() == (opinion == Opinion.QUALIFIED)) {
            throw new IllegalArgumentException(
                    opinion == Opinion.QUALIFIED
                            ? "a qualified opinion names the criteria it excepts"
                            : "only a qualified opinion excepts criteria, not an " + opinion + " one: " + qualified);
        }
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("a SOC 2 report covers at least one category");
        }
    }

    /** Starts a Type 1 report as of a date, with an unmodified opinion on every category named later. */
    public static Builder type1(StandardId standard, LocalDate asOf) {
        return new Builder(standard, Type.TYPE_1, Period.of(asOf));
    }

    /** Starts a Type 2 report over a period, with an unmodified opinion on every category named later. */
    public static Builder type2(StandardId standard, Period period) {
        return new Builder(standard, Type.TYPE_2, period);
    }

    /** The criteria it was examined against. */
    public StandardId standard() {
        return standard;
    }

    /** Whether operation was examined. */
    public Type type() {
        return type;
    }

    /** The period examined; one day for a Type 1 report. */
    public Period period() {
        return period;
    }

    /** What the auditor concluded. */
    public Opinion opinion() {
        return opinion;
    }

    /** The categories in scope, in the order given. */
    public Set<String> categories() {
        return categories;
    }

    /** Local ids of the criteria that a qualified opinion excepts. */
    public Set<String> qualified() {
        return qualified;
    }

    /** Criteria that do not apply to the system, by local id, with the reason given (DC 200, DC8). */
    public Map<String, String> notRelevant() {
        return notRelevant;
    }

    /** Exceptions noted in tests of controls, by local id of the criterion. */
    public Map<String, String> exceptions() {
        return exceptions;
    }

    /** The subservice organizations and how they are treated. */
    public List<SubserviceOrganization> subserviceOrganizations() {
        return subservice;
    }

    /** The controls that the report assumes its users operate (CUECs). */
    public List<String> userEntityControls() {
        return userEntityControls;
    }

    /**
     * What the report shows of each criterion.
     *
     * <p>Unmodified: full for the criteria in scope. Qualified: the criteria it names are not-full, the others full. Adverse or disclaimer: nothing. Not
     * relevant or carved out: not applicable, with the reason. Exceptions under an unmodified opinion leave a criterion full and are reported. A
     * period under three months is a warning, Security left out a notice.
     *
     * @return an assessment, an error for each criterion that the standard does not have, and the warnings and notices
     * @throws IllegalArgumentException if the standard is another one, or does not know a category
     */
    public Loaded<Assessment> statuses(Standard catalog) {
        if (!catalog.id().equals(standard)) {
            throw new IllegalArgumentException("the report is on " + standard + ", not on " + catalog.id());
        }
        Scope scope = scope(catalog);
        List<Diagnostic> said = notices();
        Set<String> unknown = unknown(catalog);
        unknown.forEach(id -> said.add(
                Diagnostic.error("dangling-requirement", catalog.resolve(id).complaint() + " in " + standard)
                        .then(Action.REFUSED)));
        Assessment shown = Assessment.none();
        if (opinion == Opinion.UNMODIFIED || opinion == Opinion.QUALIFIED) {
            for (Requirement criterion : catalog.assessable()) {
                if (scope.exclusionOf(criterion).isEmpty()) {
                    shown = shown.with(
                            criterion.id(),
                            qualified.contains(criterion.local()) ? Satisfaction.NOT_FULL : Satisfaction.FULL);
                }
            }
        }
        for (Map.Entry<String, String> entry : notApplicable().entrySet()) {
            if (!unknown.contains(entry.getKey())) {
                RequirementId id = standard.requirement(entry.getKey());
                shown = shown.with(id, Satisfaction.NOT_APPLICABLE).noting(id, entry.getValue());
            }
        }
        return Loaded.of(shown, said, new Tally(shown.statuses().size(), 0, unknown.size()));
    }

    /**
     * What it shows, as evidence that was collected on the last day of its period, in UTC.
     *
     * <p>The evidence is sufficient for every criterion that {@linkplain #statuses the report shows to be met}, but partial where the auditor noted an
     * exception in the tests or excepted the criterion from the opinion; the note of the filing says which. It is filed on no other criterion.
     *
     * @param id names the evidence
     * @return the evidence, with all that {@link #statuses} has to say
     * @throws IllegalArgumentException if the standard is another one, or does not know a category
     */
    public Loaded<Evidence> evidence(String id, Standard catalog) {
        boolean overTime = type == Type.TYPE_2;
        return statuses(catalog).map(found -> {
            Evidence.Builder evidence = Evidence.builder(
                            id,
                            overTime ? EvidenceKind.ATTESTATION_TYPE_2 : EvidenceKind.ATTESTATION_TYPE_1,
                            period.last())
                    .title(standard + " " + type + " report")
                    .period(period);
            found.statuses().forEach((criterion, status) -> {
                if (status == Satisfaction.FULL || status == Satisfaction.NOT_FULL) {
                    file(evidence, criterion);
                }
            });
            return evidence.build();
        });
    }

    private void file(Evidence.Builder evidence, RequirementId criterion) {
        List<String> notes = new ArrayList<>();
        if (qualified.contains(criterion.local())) {
            notes.add("excepted from the opinion");
        }
        if (exceptions.containsKey(criterion.local())) {
            notes.add("exception: " + exceptions.get(criterion.local()));
        }
        if (notes.isEmpty()) {
            evidence.file(criterion, Sufficiency.SUFFICIENT);
        } else {
            evidence.file(criterion, Sufficiency.PARTIAL, String.join("; ", notes));
        }
    }

    /**
     * The categories it covers, as a scope: of the criteria outside them it says nothing.
     *
     * @throws IllegalArgumentException if the standard is another one, or does not know a category
     */
    public Scope scope(Standard catalog) {
        if (!catalog.id().equals(standard)) {
            throw new IllegalArgumentException("the report is on " + standard + ", not on " + catalog.id());
        }
        return Scope.builder(catalog).choose(CATEGORY, categories).build();
    }

    /** What leaves the counts, by local id, with the reason. */
    private Map<String, String> notApplicable() {
        Map<String, String> reasons = new LinkedHashMap<>(notRelevant);
        for (SubserviceOrganization vendor : subservice) {
            vendor.criteria().forEach(id -> reasons.putIfAbsent(id, "carved out to " + vendor.name()));
        }
        return reasons;
    }

    private Set<String> unknown(Standard catalog) {
        Set<String> named = new LinkedHashSet<>(qualified);
        named.addAll(notApplicable().keySet());
        named.addAll(exceptions.keySet());
        named.removeIf(id -> catalog.find(id).filter(Requirement::isAssessable).isPresent());
        return named;
    }

    private List<Diagnostic> notices() {
        List<Diagnostic> said = new ArrayList<>();
        if (type == Type.TYPE_2
                && period.last()
                        .isBefore(period.first().plusMonths(SHORT_PERIOD_MONTHS).minusDays(1))) {
            said.add(Diagnostic.warning(
                    "short-period",
                    "the period " + period + " is under three months; some readers of the report will not accept it"));
        }
        if (!categories.contains(SECURITY)) {
            said.add(Diagnostic.info(
                    "security-left-out",
                    "Security is not among the categories, which is unusual; all common criteria apply all the same"));
        }
        if (opinion == Opinion.ADVERSE || opinion == Opinion.DISCLAIMER) {
            said.add(Diagnostic.warning(
                    "opinion-shows-nothing", "the opinion is " + opinion + ": no criterion is shown to be met"));
        }
        exceptions.forEach(
                (id, what) -> said.add(Diagnostic.info("test-exception", standard + "/" + id + ": " + what)));
        for (SubserviceOrganization vendor : subservice) {
            if (vendor.treatment() == Treatment.CARVE_OUT
                    && vendor.complementaryControls().isEmpty()) {
                said.add(Diagnostic.warning(
                        "csoc-missing",
                        vendor.name() + " is carved out, but no complementary control is expected of it"));
            }
        }
        return said;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttestationReport that
                && standard.equals(that.standard)
                && type == that.type
                && period.equals(that.period)
                && opinion == that.opinion
                && categories.equals(that.categories)
                && qualified.equals(that.qualified)
                && notRelevant.equals(that.notRelevant)
                && exceptions.equals(that.exceptions)
                && subservice.equals(that.subservice)
                && userEntityControls.equals(that.userEntityControls);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                standard,
                type,
                period,
                opinion,
                categories,
                qualified,
                notRelevant,
                exceptions,
                subservice,
                userEntityControls);
    }

    /** Type, period, categories and opinion. */
    @Override
    public String toString() {
        return standard + " " + type + " " + (type == Type.TYPE_1 ? period.first() : period) + " "
                + String.join(", ", categories) + ": " + opinion;
    }

    /** Collects the parts of a report; not thread-safe. Every option states its default. */
    public static final class Builder {
        private final StandardId standard;
        private final Type type;
        private final Period period;
        private Opinion opinion = Opinion.UNMODIFIED;
        private final Set<String> categories = new LinkedHashSet<>();
        private final Set<String> qualified = new LinkedHashSet<>();
        private final Map<String, String> notRelevant = new LinkedHashMap<>();
        private final Map<String, String> exceptions = new LinkedHashMap<>();
        private final List<SubserviceOrganization> subservice = new ArrayList<>();
        private final List<String> userEntityControls = new ArrayList<>();

        private Builder(StandardId standard, Type type, Period period) {
            this.standard = requireNonNull(standard, "standard");
            this.type = type;
            this.period = requireNonNull(period, "period");
        }

        /** The categories in scope; at least one is needed. */
        public Builder categories(Collection<String> inScope) {
            categories.addAll(List.copyOf(inScope));
            return this;
        }

        /** An opinion that names no criteria; default unmodified. */
        public Builder opinion(Opinion conclusion) {
            opinion = requireNonNull(conclusion, "opinion");
            return this;
        }

        /** A qualified opinion, with the local ids of the criteria it excepts. */
        public Builder qualified(Collection<String> criteria) {
            opinion = Opinion.QUALIFIED;
            qualified.addAll(List.copyOf(criteria));
            return this;
        }

        /** A criterion that does not apply to the system, with the reason that the report gives; default none. */
        public Builder notRelevant(String criterion, String reason) {
            notRelevant.put(requireNonNull(criterion, "criterion"), requireNonNull(reason, "reason"));
            return this;
        }

        /** An exception noted in the tests of a criterion's controls; default none. */
        public Builder exception(String criterion, String description) {
            exceptions.put(requireNonNull(criterion, "criterion"), requireNonNull(description, "description"));
            return this;
        }

        /** Adds a subservice organization; default none. */
        public Builder subservice(SubserviceOrganization organization) {
            subservice.add(requireNonNull(organization, "organization"));
            return this;
        }

        /** Adds controls that the report assumes its users operate (CUECs); default none. */
        public Builder userEntityControls(Collection<String> controls) {
            userEntityControls.addAll(List.copyOf(controls));
            return this;
        }

        /**
         * The report.
         *
         * @throws IllegalArgumentException if no category is in scope, or the opinion and the excepted criteria do not fit
         */
        public AttestationReport build() {
            return new AttestationReport(this);
        }
    }
}
