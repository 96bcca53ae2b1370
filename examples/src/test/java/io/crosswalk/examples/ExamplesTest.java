package io.crosswalk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example runs, and says what it said when it was last read by a person. */
class ExamplesTest {
    private static final Path SOURCES = Golden.module().resolve("src/main/java/io/crosswalk/examples");

    private record Example(Class<?> type, Consumer<String[]> main) {}

    private static final List<Example> EXAMPLES = List.of(
            new Example(Quickstart.class, Quickstart::main),
            new Example(PrivateStandard.class, PrivateStandard::main),
            new Example(OwnControls.class, OwnControls::main),
            new Example(BlastRadius.class, BlastRadius::main),
            new Example(GraphAlgorithms.class, GraphAlgorithms::main));

    @TestFactory
    Stream<DynamicTest> printsTheAnswer() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.type().getSimpleName(),
                        () -> Golden.check(example.type().getSimpleName() + ".txt", printed(example.main()))));
    }

    @Test
    void everyExampleIsRun() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<String> written = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".java") && !f.equals("package-info.java"))
                    .map(f -> f.replace(".java", ""))
                    .collect(Collectors.toList());
            assertThat(EXAMPLES).extracting(e -> e.type().getSimpleName()).containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void theQuickstartIsShort() throws IOException {
        long code = Files.readAllLines(SOURCES.resolve("Quickstart.java")).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("/") && !line.startsWith("*"))
                .count();
        assertThat(code).isBetween(10L, 24L);
    }

    private static String printed(Consumer<String[]> main) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream capture = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            main.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
