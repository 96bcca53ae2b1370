package io.crosswalk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.examples.cli.Terminal;
import io.crosswalk.examples.cli.Terminal.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and the pages on semantics and what-if show is what the code does. */
class ReadmeTest {
    private static final Path ROOT = Golden.module().resolve("..").normalize();
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern BODY = Pattern.compile("(?s)void main\\(String\\[] args\\) \\{(.*)}\\s*}\\s*$");

    @Test
    void javaInTheReadmeIsTheBodyOfTheQuickstart() throws IOException {
        String source =
                Files.readString(Golden.module().resolve("src/main/java/io/crosswalk/examples/Quickstart.java"));
        String body =
                BODY.matcher(source).results().map(m -> m.group(1)).findFirst().orElseThrow();
        assertThat(fences("README.md", "java"))
                .isNotEmpty()
                .allSatisfy(java -> assertThat(squeezed(java)).isEqualTo(squeezed(body)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/semantics.md", "docs/what-if.md"})
    void outputIsWhatTheCommandAboveItPrints(String page) throws IOException {
        List<String> blocks = fences(page, "");
        int shown = 0;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            boolean isCommand = blocks.get(i).startsWith("./crosswalk ");
            boolean isOutput = !blocks.get(i + 1).startsWith("./");
            if (isCommand && isOutput) {
                Run run = Terminal.run(
                        blocks.get(i).strip().replaceFirst("./crosswalk ", "").split(" +"));
                assertThat(run.out()).startsWith(blocks.get(i + 1));
                shown++;
            }
        }
        assertThat(shown).as("commands with their output").isPositive();
    }

    @Test
    void everyCommandInTheReadmeIsAnswered() throws IOException {
        List<String> commands = Pattern.compile("\\./crosswalk ((?:[a-z]+|--help)[^`\\n]*)")
                .matcher(text("README.md"))
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toList());
        assertThat(commands)
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        command -> assertThat(Terminal.run(command.split(" +")).code())
                                .as(command)
                                .isZero());
    }

    private static List<String> fences(String page, String language) throws IOException {
        return FENCE.matcher(text(page))
                .results()
                .filter(m -> m.group(1).equals(language))
                .map((MatchResult m) -> m.group(2))
                .collect(Collectors.toList());
    }

    private static String text(String page) throws IOException {
        return Files.readString(ROOT.resolve(page));
    }

    /** Without blanks: a page breaks lines in other places than a formatter. */
    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
