package io.crosswalk.examples.choose;

import io.crosswalk.examples.choose.Situation.Customer;
import io.crosswalk.examples.choose.Situation.Objective;
import io.crosswalk.examples.choose.Situation.PiiRole;
import io.crosswalk.examples.choose.Situation.Region;
import io.crosswalk.standard.Aspect;
import io.crosswalk.standard.Attribution;
import io.crosswalk.standard.Basis;
import io.crosswalk.standard.LinkKind;
import io.crosswalk.standard.Profile;
import io.crosswalk.standard.Requirement;
import io.crosswalk.standard.Role;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.Statement;
import io.crosswalk.standard.Weeks;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What speaks for a standard, rather than the other one, in a situation. One rule, one reason. */
enum Rule {
    /** A customer takes nothing else. */
    INSISTED(Force.MUST, Basis.PRACTICE, "stated by the customer") {
        @Override
        Optional<String> reason(Standard candidate, Standard other, Situation situation) {
            return names(situation, c -> c.insistsOn().contains(candidate.id())).map(names -> names + " insists on it");
        }
    },
    /** A customer who insists on nothing takes this one, and neither the other one nor anything there is. */
    ACCEPTED_ALONE(Force.MUST, Basis.PRACTICE, "stated by the customer") {
        @Override
        Optional<String> reason(Standard candidate, Standard other, Situation situation) {
            return names(
                            situation,
                            c -> c.insistsOn().isEmpty()
                                    && c.accepts().contains(candidate.id())
                                    && !c.accepts().contains(other.id())
                                    && c.accepts().stream().noneMatch(situation.existing()::contains))
                    .map(names -> names + " accepts it and not " + other.id());
        }
    },
    /** Customers are where it is asked for first of all. */
    REGION(Force.LEANS, Basis.PRACTICE, "market practice") {
        @Override
        Optional<String> reason(Standard candidate, Standard other, Situation situation) {
            Set<Region> home = new TreeSet<>(HOME.getOrDefault(candidate.id().slug(), Set.of()));
            home.removeAll(HOME.getOrDefault(other.id().slug(), Set.of()));
            home.retainAll(situation.regions());
            String said = candidate.profile().stream()
                    .flatMap(p -> p.statements(Aspect.REGION).stream())
                    .map(Statement::text)
                    .collect(Collectors.joining("; "));
            return home.isEmpty()
                    ? Optional.empty()
                    : Optional.of("customers in "
                            + home.stream().map(Region::toString).collect(Collectors.joining(" and ")) + ": " + said);
        }
    },
    /** Care for personal data is the purpose, and it is made for that. */
    PRIVACY(Force.DECIDES, Basis.RULE, "the catalog: requirements apply by role") {
        @Override
        Optional<String> reason(Standard candidate, Standard other, Situation situation) {
            return situation.objective() == Objective.PRIVACY && byRole(candidate) && !byRole(other)
                    ? Optional.of("the purpose is privacy, for which it is made")
                    : Optional.empty();
        }
    },
    /** Personal data is processed in a role to which it has requirements of its own. */
    PII_ROLE(Force.LEANS, Basis.RULE, "the catalog: requirements apply by role") {
        @Override
        Optional<String> reason(Standard candidate, Standard other, Situation situation) {
            if (situation.piiRole() == PiiRole.NONE || !byRole(candidate) || byRole(other)) {
                return Optional.empty();
            }
            Set<Role> played = situation.piiRole() == PiiRole.BOTH
                    ? Set.of(Role.CONTROLLER, Role.PROCESSOR)
                    : Set.of(new Role(word(situation.piiRole())));
            long own = candidate.assessable().stream()
                    .map(Requirement::roles)
                    .filter(roles -> roles.stream().anyMatch(played::contains))
                    .count();
            return Optional.of(own + " of its " + candidate.assessable().size() + " requirements are for the role "
                    + (situation.piiRole() == PiiRole.BOTH
                            ? "of controller and processor"
                            : word(situation.piiRole())));
        }
    },
    /** Security is to be run as a system, and it is one. */
    SYSTEM(Force.DECIDES, Basis.RULE, "the catalog: nature") {
        @Override
        Optional<String> reason(Standard candidate, Standard other, Situation situation) {
            return situation.objective() == Objective.SECURITY && isSystem(candidate) && !isSystem(other)
                    ? Optional.of("the purpose is to run security as a system: it is a " + candidate.nature())
                    : Optional.empty();
        }
    },
    /** Sales wait for something to show, and it is sooner. */
    SOONER(Force.LEANS, Basis.PRACTICE, "the catalog: typical length of phases") {
        @Override
        Optional<String> reason(Standard candidate, Standard other, Situation situation) {
            Optional<Weeks> own = first(candidate);
            Optional<Weeks> others = first(other);
            boolean sooner = own.isPresent()
                    && others.isPresent()
                    && own.get().least() < others.get().least();
            return situation.objective() == Objective.SALES && sooner
                    ? Optional.of("there is something to show after " + own.get() + ", against " + others.get())
                    : Optional.empty();
        }
    },
    /** It can be there by the target, even if it takes as long as usual, and the other one cannot. */
    IN_TIME(Force.DECIDES, Basis.PRACTICE, "the catalog: typical length of phases") {
        @Override
        Optional<String> reason(Standard candidate, Standard other, Situation situation) {
            return situation
                    .target()
                    .filter(day -> inTime(candidate, situation.today(), day) && !inTime(other, situation.today(), day))
                    .map(day -> "it is there by " + day + " even if it takes long, " + other.id() + " is not");
        }
    },
    /** Something that it builds on is there. */
    BUILDS_ON(Force.LEANS, Basis.RULE, "the catalog: links") {
        @Override
        Optional<String> reason(Standard candidate, Standard other, Situation situation) {
            return candidate.profile().stream()
                    .flatMap(p -> p.links().stream())
                    .filter(link -> link.kind() != LinkKind.CORRESPONDS_TO)
                    .filter(link -> situation.existing().contains(link.other()))
                    .findFirst()
                    .map(link -> "it " + link + ", which is there: " + link.note());
        }
    };

    /** How much a rule weighs. */
    enum Force {
        /** Nothing outweighs it. */
        MUST(0),
        /** More than a leaning. */
        DECIDES(2),
        /** One of several considerations. */
        LEANS(1);

        private final int weight;

        Force(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }

    /** Where each framework is asked for first of all: our reading of the market. */
    private static final Map<String, Set<Region>> HOME = Map.of(
            "soc2", EnumSet.of(Region.NORTH_AMERICA),
            "iso27001", EnumSet.of(Region.EUROPE, Region.ASIA_PACIFIC, Region.ELSEWHERE),
            "iso27701", EnumSet.of(Region.EUROPE, Region.ASIA_PACIFIC, Region.ELSEWHERE));

    private final Force force;
    private final Basis basis;
    private final String source;

    Rule(Force force, Basis basis, String source) {
        this.force = force;
        this.basis = basis;
        this.source = source;
    }

    /** Why it speaks for the candidate; empty if it does not. */
    abstract Optional<String> reason(Standard candidate, Standard other, Situation situation);

    Force force() {
        return force;
    }

    /** On what the rule rests. */
    Attribution attribution() {
        return new Attribution(basis, source);
    }

    private static Optional<String> names(Situation situation, Predicate<Customer> which) {
        List<String> names =
                situation.customers().stream().filter(which).map(Customer::name).collect(Collectors.toList());
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
    }

    private static boolean byRole(Standard standard) {
        return standard.choices().contains("role");
    }

    private static boolean isSystem(Standard standard) {
        return standard.nature().equals("management system standard");
    }

    private static Optional<Weeks> first(Standard standard) {
        return standard.profile().flatMap(p -> p.firstAssurance().flatMap(phase -> p.weeksUntil(phase.id())));
    }

    private static boolean inTime(Standard standard, LocalDate start, LocalDate target) {
        Optional<Profile> profile = standard.profile();
        return profile.flatMap(Profile::firstAssurance)
                .flatMap(phase -> profile.orElseThrow().weeksUntil(phase.id()))
                .filter(weeks -> !start.plusWeeks(weeks.most()).isAfter(target))
                .isPresent();
    }

    /** A constant as people write it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
