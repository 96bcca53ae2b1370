package io.crosswalk.examples.cli;

import io.crosswalk.mapping.entailment.Policy;
import io.crosswalk.mapping.entailment.Trust;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
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

        Policy policy() {
            return new Policy(sets.isEmpty() ? Optional.empty() : Optional.of(new TreeSet<>(sets)), atLeast);
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
