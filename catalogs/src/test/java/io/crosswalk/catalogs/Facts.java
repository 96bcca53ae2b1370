package io.crosswalk.catalogs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of facts that were compiled apart from the catalogs: tab-separated, values of one cell separated by bars. */
final class Facts {
    /** One row; every column is there. */
    record Fact(Map<String, String> cells) {
        String get(String column) {
            return requireNonNull(cells.get(column), column);
        }

        /** A cell of a column that not every table has. */
        Optional<String> find(String column) {
            return Optional.ofNullable(cells.get(column));
        }

        List<String> values(String column) {
            return Stream.of(get(column).split("\\|"))
                    .filter(value -> !value.isEmpty())
                    .collect(Collectors.toList());
        }
    }

    private Facts() {}

    /** The rows of a table, in order; at least one. */
    static List<Fact> of(String name) {
        List<String> lines = lines("facts/" + name + ".tsv");
        String[] columns = lines.get(0).split("\t", -1);
        List<Fact> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSameSizeAs(columns);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < columns.length; i++) {
                row.put(columns[i], cells[i]);
            }
            rows.add(new Fact(row));
        }
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static List<String> lines(String file) {
        try (InputStream in = requireNonNull(Catalogs.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
