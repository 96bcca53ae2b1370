package io.crosswalk.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that a person has read and agreed to; {@code -Dgolden.update=true} writes them anew, to be read again. */
final class Golden {
    private static final Path FILES = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    static void assertMatches(String name, String text) {
        Path file = FILES.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FILES);
                Files.writeString(file, text + "\n");
            }
            assertThat(text + "\n").as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
