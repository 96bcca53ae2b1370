package io.crosswalk.examples.cli;

import io.crosswalk.evidence.Demand;
import io.crosswalk.evidence.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads days, periods, zones and demands from the command line, and says what a wrong one should look like. */
final class Days {
    private static final String BETWEEN = "..";

    private Days() {}

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("not a day such as 2026-11-22: \"" + text + "\"");
        }
    }

    /** Reads a day. */
    static final class OfDate implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return day(text);
        }
    }

    /** Reads days in a row. */
    static final class OfPeriod implements ITypeConverter<Period> {
        @Override
        public Period convert(String text) {
            int between = text.indexOf(BETWEEN);
            if (between < 0) {
                throw new TypeConversionException("not two days such as 2026-01-01..2026-12-31: \"" + text + "\"");
            }
            LocalDate first = day(text.substring(0, between));
            LocalDate last = day(text.substring(between + BETWEEN.length()));
            if (last.isBefore(first)) {
                throw new TypeConversionException("it ends before it begins: \"" + text + "\"");
            }
            return new Period(first, last);
        }
    }

    /** Reads a zone. */
    static final class OfZone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String text) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("not a zone such as Europe/Berlin or UTC: \"" + text + "\"");
            }
        }
    }

    /** Reads a type of demand. */
    static final class OfDemand implements ITypeConverter<Demand.Type> {
        @Override
        public Demand.Type convert(String text) {
            return Demand.Type.find(text)
                    .orElseThrow(() -> new TypeConversionException("not "
                            + Stream.of(Demand.Type.values())
                                    .map(Object::toString)
                                    .collect(Collectors.joining(", "))
                            + ": \"" + text + "\""));
        }
    }
}
