package io.crosswalk.catalogs.internal.sheet;

import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.catalogs.internal.input.ParserErrors;
import io.crosswalk.diagnostic.Diagnostic;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.FormatSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** The one place that walks the rows of CSV. */
public final class CsvRows {
    /** How a reading of CSV ended. */
    public enum End {
        /** The rows are all there were. */
        WHOLE,
        /** The document ended too early, which has been reported, between two rows. */
        BETWEEN_ROWS,
        /** The document ended too early, which has been reported, and a row is lost. */
        INSIDE_ROW
    }

    private CsvRows() {}

    /** Reads rows until the document or the sink ends; {@code failure} is why the characters ended before the bytes did. */
    public static End read(Reader chars, Supplier<Optional<Diagnostic>> failure, char separator, Log log, Sink sink) {
        List<Cell> row = new ArrayList<>();
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        ObjectReadContext context = new ObjectReadContext.Base() {
            @Override
            public FormatSchema getSchema() {
                return schema;
            }
        };
        sink.sheet("");
        try (JsonParser parser = factory(log).createParser(context, chars)) {
            try {
                lines(parser, row, log, sink);
                return End.WHOLE;
            } catch (RuntimeException e) {
                // whatever the parser throws over a document is the document's error: it must not reach the caller
                log.end(failure.get().orElseGet(() -> ParserErrors.describe(e, parser, log)));
                return failure.get().isEmpty() || !row.isEmpty() ? End.INSIDE_ROW : End.BETWEEN_ROWS;
            }
        }
    }

    private static CsvFactory factory(Log log) {
        return CsvFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(log.limits().text())
                        .maxDocumentLength(-1L)
                        .maxTokenCount(-1L)
                        .build())
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .enable(CsvReadFeature.SKIP_EMPTY_LINES)
                .enable(CsvReadFeature.TRIM_SPACES)
                .build();
    }

    private static void lines(JsonParser parser, List<Cell> row, Log log, Sink sink) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                TokenStreamLocation at = parser.currentTokenLocation();
                row.add(new Cell(parser.getString().strip(), log.place(at.getLineNr(), at.getColumnNr())));
            } else if (token == JsonToken.END_ARRAY && !row.isEmpty()) {
                List<Cell> complete = List.copyOf(row);
                row.clear();
                boolean blank = complete.stream().allMatch(cell -> cell.text().isEmpty());
                if (!blank && !sink.row(complete)) {
                    return;
                }
            }
        }
    }
}
