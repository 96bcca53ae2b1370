package io.crosswalk.examples.cli;

import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Trust;
import io.crosswalk.standard.Scope;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that every command takes. */
final class Options {
    @Option(
            names = "--with",
            paramLabel = "FILE",
            description = "Load standards and mapping sets from a file as well; repeats.")
    List<Path> with = List.of();

    @Option(names = "--no-bundled", description = "Leave out what is bundled.")
    boolean noBundled;

    @Option(names = "--keep-going", description = "Answer even if a file has errors, from what could be read.")
    boolean keepGoing;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table (default), json or csv.")
    Format format = Format.TABLE;

    /** How an answer is printed. */
    enum Format {
        TABLE,
        JSON,
        CSV;

        static Format parse(String word) {
            return Stream.of(values())
                    .filter(f -> f.toString().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("not table, json or csv: \"" + word + "\""));
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The options of commands that ask within a scope. */
    static final class Scopes {
        private static final String CATEGORY = "category";

        @Option(
                names = "--categories",
                split = ",",
                paramLabel = "CATEGORY",
                description = "The SOC 2 categories in scope, such as security,availability; all when absent.")
        List<String> categories = List.of();

        @Option(
                names = "--scope",
                paramLabel = "FILE",
                description =
                        "What applies: categories, roles, a Statement of Applicability (JSON, YAML or CSV); repeats.")
        List<Path> files = List.of();

        /**
         * The scopes stated, one a standard: what is given first, then what the files state, then the categories.
         *
         * @param involved the standards in the question, one of which has the categories
         */
        Collection<Scope> stated(Workspace workspace, List<Scope> given, Collection<StandardId> involved) {
            Map<StandardId, Scope> scopes = new LinkedHashMap<>();
            Stream.concat(given.stream(), workspace.scopes(files).stream())
                    .forEach(scope -> add(scopes, scope, workspace));
            workspace.notes(); // a bad file is reported before a question that it makes unanswerable
            if (!categories.isEmpty()) {
                add(scopes, categoryScope(workspace, involved), workspace);
            }
            return scopes.values();
        }

        private static void add(Map<StandardId, Scope> scopes, Scope scope, Workspace workspace) {
            Standard catalog = workspace.crosswalk().standard(scope.standard());
            scopes.merge(
                    catalog.id(),
                    scope,
                    (one, other) -> Scope.builder(catalog).and(one).and(other).build());
        }

        private Scope categoryScope(Workspace workspace, Collection<StandardId> involved) {
            List<Standard> offering = involved.stream()
                    .distinct()
                    .map(workspace.crosswalk()::standard)
                    .filter(s -> s.choices().contains(CATEGORY))
                    .collect(Collectors.toList());
            if (offering.size() != 1) {
                throw new IllegalArgumentException(
                        "--categories needs one standard with categories in the question, such as"
                                + " soc2:2017; there are " + offering.size());
            }
            return Scope.builder(offering.get(0)).choose(CATEGORY, categories).build();
        }
    }

    /** The options of commands that draw on claims. */
    static final class Claims {
        @Option(names = "--sets", split = ",", paramLabel = "ID", description = "Use these mapping sets only.")
        List<String> sets = List.of();

        @Option(
                names = "--at-least",
                paramLabel = "TRUST",
                defaultValue = "0",
                description = "Use claims of at least this trust only, from 0 to 1 (high .9, medium .6, low .3).")
        Trust atLeast = Trust.NONE;

        @Option(
                names = "--closed-world",
                split = ",",
                paramLabel = "ID",
                description = "Read a pair that these mapping sets leave out as having nothing in common.")
        List<String> closed = List.of();

        Policy policy() {
            Policy policy = Policy.DEFAULT.atLeast(atLeast);
            return (sets.isEmpty() ? policy : policy.using(sets)).closing(closed);
        }

        static Trust trust(String number) {
            try {
                return new Trust(Double.parseDouble(number));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("not a number from 0 to 1: \"" + number + "\"");
            }
        }
    }
}
