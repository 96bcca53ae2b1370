package io.crosswalk.mapping.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/audit.md} says is what the code does. */
class AuditDocsTest {
    private static List<String> rows(String heading) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "docs", "audit.md"));
        return lines.subList(lines.indexOf("## " + heading) + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .collect(Collectors.toList());
    }

    @Test
    void everyLintIsExplainedWithItsSeverity() throws IOException {
        assertThat(rows("Lints").stream().map(row -> row.split(" \\| ", -1)[0] + " | " + row.split(" \\| ", -1)[1]))
                .containsExactlyElementsOf(Stream.of(Lint.values())
                        .map(lint -> "| `" + lint.code() + "` | " + lint.severity())
                        .collect(Collectors.toList()));
    }

    @Test
    void everyCodeOfLinkingIsExplained() throws IOException {
        Path source = Path.of("src/main/java/io/crosswalk/mapping");
        Pattern code = Pattern.compile("(?:error|info|warning|refuse)\\(\\s*(?:set,\\s*)?\"([a-z]+(?:-[a-z]+)+)\"");
        TreeSet<String> codes = new TreeSet<>();
        for (String file : List.of("Linking.java", "Ids.java")) {
            Matcher found = code.matcher(Files.readString(source.resolve(file)));
            while (found.find()) {
                codes.add(found.group(1));
            }
        }
        assertThat(codes).hasSizeGreaterThan(5);
        assertThat(rows("Linking").stream().map(row -> row.split("`", -1)[1])).containsExactlyElementsOf(codes);
    }
}
