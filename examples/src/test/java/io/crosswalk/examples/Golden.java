package io.crosswalk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Texts under {@code src/test/resources/golden}, kept to be read by a reviewer.
 *
 * <p>{@code -Dgolden.update=true} writes what a test says instead of comparing it; read the difference before you keep it.
 */
public final class Golden {
    private static final Path FOLDER = module().resolve("src/test/resources/golden");

    private Golden() {}

    /** The folder of the module under test. */
    public static Path module() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    /** Says that a text is what the golden file of a name holds. */
    public static void check(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, actual);
            }
            assertThat(file).as("%s; -Dgolden.update=true rewrites it", name).hasContent(actual);
            assertThat(actual).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
