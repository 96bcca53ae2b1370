package io.crosswalk;

import io.crosswalk.standard.Standard;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public types of the module, read from its compiled classes so that a new one cannot be forgotten. */
final class PublicTypes {
    private static final List<Class<?>> ALL = read();

    private PublicTypes() {}

    /** The public types that are values: all but enums, exceptions and builders. */
    static Stream<Class<?>> values() {
        return ALL.stream()
                .filter(t -> !t.isEnum())
                .filter(t -> !Throwable.class.isAssignableFrom(t))
                .filter(t -> !t.getSimpleName().equals("Builder"));
    }

    private static List<Class<?>> read() {
        try {
            Path root = Path.of(Standard.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(f -> root.relativize(f).toString())
                        .filter(f -> f.endsWith(".class"))
                        .filter(f -> !f.endsWith("-info.class"))
                        .sorted()
                        .map(f -> f.substring(0, f.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                        .map(PublicTypes::load)
                        .filter(t -> Modifier.isPublic(t.getModifiers()))
                        .collect(Collectors.toUnmodifiableList());
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("the module's classes cannot be listed", e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name, e);
        }
    }
}
