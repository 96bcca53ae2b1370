package io.crosswalk.examples.choose;

import static java.util.Objects.requireNonNull;

import io.crosswalk.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everything that the answer depends on besides the catalogs; immutable. */
public final class Situation {
    /** Where customers are. */
    public enum Region {
        NORTH_AMERICA("North America"),
        EUROPE("Europe"),
        ASIA_PACIFIC("Asia and the Pacific"),
        ELSEWHERE("other regions");

        private final String name;

        Region(String name) {
            this.name = name;
        }

        /** The name for people. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** What it is for. */
    public enum Objective {
        /** To pass the reviews of customers. */
        SALES,
        /** To run information security as a system. */
        SECURITY,
        /** To show care for personal data. */
        PRIVACY
    }

    /** Which part the organization plays in processing personal data. */
    public enum PiiRole {
        NONE,
        CONTROLLER,
        PROCESSOR,
        BOTH
    }

    /**
     * What one customer takes.
     *
     * @param name what we call the customer
     * @param insistsOn nothing else will do
     * @param accepts any one of these will do
     */
    public record Customer(String name, Set<StandardId> insistsOn, Set<StandardId> accepts) {
        /** Copies the sets, in order of ids. */
        public Customer {
            requireNonNull(name, "name");
            insistsOn = Collections.unmodifiableSet(new TreeSet<>(insistsOn));
            accepts = Collections.unmodifiableSet(new TreeSet<>(accepts));
        }

        /** One that insists. */
        public static Customer insisting(String name, StandardId standard) {
            return new Customer(name, Set.of(standard), Set.of());
        }

        /** One that takes any of these. */
        public static Customer accepting(String name, StandardId... standards) {
            return new Customer(name, Set.of(), Set.of(standards));
        }
    }

    private final LocalDate today;
    private final Objective objective;
    private final PiiRole piiRole;
    private final Set<Region> regions;
    private final List<Customer> customers;
    private final Set<StandardId> existing;
    private final Optional<LocalDate> target;

    private Situation(Builder builder) {
        this.today = builder.today;
        this.objective = builder.objective;
        this.piiRole = builder.piiRole;
        this.regions = Collections.unmodifiableSet(new TreeSet<>(builder.regions));
        this.customers = List.copyOf(builder.customers);
        this.existing = Collections.unmodifiableSet(new TreeSet<>(builder.existing));
        this.target = builder.target;
    }

    /** Starts a situation as of a day. */
    public static Builder asOf(LocalDate today) {
        return new Builder(today);
    }

    /** Starts from this situation's parts. */
    public Builder toBuilder() {
        Builder builder = asOf(today).objective(objective).piiRole(piiRole).regions(regions);
        builder.customers.addAll(customers);
        builder.existing.addAll(existing);
        builder.target = target;
        return builder;
    }

    /** The day on which work would start. */
    public LocalDate today() {
        return today;
    }

    /** What it is for. */
    public Objective objective() {
        return objective;
    }

    /** The part played in processing personal data. */
    public PiiRole piiRole() {
        return piiRole;
    }

    /** Where customers are. */
    public Set<Region> regions() {
        return regions;
    }

    /** What each customer takes. */
    public List<Customer> customers() {
        return customers;
    }

    /** The standards for which there is a report or certificate already. */
    public Set<StandardId> existing() {
        return existing;
    }

    /** The last day on which there must be something to show. */
    public Optional<LocalDate> target() {
        return target;
    }

    /** Collects the parts of a situation; not thread-safe. Every option states its default. */
    public static final class Builder {
        private final LocalDate today;
        private Objective objective = Objective.SALES;
        private PiiRole piiRole = PiiRole.NONE;
        private final Set<Region> regions = EnumSet.noneOf(Region.class);
        private final List<Customer> customers = new ArrayList<>();
        private final Set<StandardId> existing = new TreeSet<>();
        private Optional<LocalDate> target = Optional.empty();

        private Builder(LocalDate today) {
            this.today = requireNonNull(today, "today");
        }

        /** What it is for; default sales. */
        public Builder objective(Objective purpose) {
            objective = requireNonNull(purpose, "objective");
            return this;
        }

        /** The part played in processing personal data; default none. */
        public Builder piiRole(PiiRole role) {
            piiRole = requireNonNull(role, "piiRole");
            return this;
        }

        /** Where customers are, in place of what was said before; default nowhere. */
        public Builder regions(Set<Region> places) {
            regions.clear();
            regions.addAll(places);
            return this;
        }

        /** Adds a customer; default none. */
        public Builder customer(Customer customer) {
            customers.add(requireNonNull(customer, "customer"));
            return this;
        }

        /** Leaves out a customer. */
        Builder without(Customer customer) {
            customers.remove(customer);
            return this;
        }

        /** Adds a standard for which there is a report or certificate already; default none. */
        public Builder existing(StandardId standard) {
            existing.add(requireNonNull(standard, "existing"));
            return this;
        }

        /** Leaves out a report or certificate. */
        Builder without(StandardId standard) {
            existing.remove(standard);
            return this;
        }

        /** The last day on which there must be something to show; default none. */
        public Builder target(LocalDate day) {
            target = Optional.of(day);
            return this;
        }

        /** Leaves the target out. */
        Builder withoutTarget() {
            target = Optional.empty();
            return this;
        }

        /** The situation. */
        public Situation build() {
            return new Situation(this);
        }
    }
}
