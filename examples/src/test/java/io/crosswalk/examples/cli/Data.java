package io.crosswalk.examples.cli;

import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads answers as another program would, with parsers that are not ours. */
final class Data {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Data() {}

    /** The rows, header first. */
    static List<List<String>> csv(String... args) {
        return CSV.readerForListOf(String.class)
                .<List<String>>readValues(Terminal.run(with(args, "csv")).out())
                .readAll();
    }

    static JsonNode json(String... args) {
        return JSON.readTree(Terminal.run(with(args, "json")).out());
    }

    private static String[] with(String[] args, String format) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--format";
        all[args.length + 1] = format;
        return all;
    }
}
