package io.crosswalk.catalogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The module works beside an old jackson-annotations, and without databind: it uses the streaming factories alone. */
class IsolationTest {
    private static final Path OLD_ANNOTATIONS = Path.of("target", "old", "jackson-annotations-2.10.0.jar");

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path", ""), System.getProperty("jdk.module.path", ""))
                .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .distinct()
                .collect(Collectors.toList());
    }

    private static void readsAndWrites(List<Path> path) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (Path entry : path) {
            urls.add(entry.toUri().toURL());
        }
        try (URLClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), null)) {
            Class<?> source = loader.loadClass(Source.class.getName());
            Class<?> contents = loader.loadClass(Contents.class.getName());
            Class<?> documents = loader.loadClass(Documents.class.getName());
            Class<?> format = loader.loadClass(Format.class.getName());
            assertThat(source).isNotSameAs(Source.class);
            Method read = documents.getMethod("read", source);
            Method write = documents.getMethod("write", contents, format, OutputStream.class);
            Object value = null;
            String text = "id,status\nsoc2:2017/CC6.1,full\n";
            for (Format each : List.of(Format.STATUS_CSV, Format.NATIVE_YAML, Format.NATIVE_JSON)) {
                Object loaded = read.invoke(
                        null,
                        source.getMethod("ofText", String.class, String.class).invoke(null, "test", text));
                value = loaded.getClass().getMethod("orThrow").invoke(loaded);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                write.invoke(
                        null, value, format.getMethod("valueOf", String.class).invoke(null, each.name()), bytes);
                text = bytes.toString(StandardCharsets.UTF_8);
            }
            assertThat(text).contains("\"soc2:2017/CC6.1\": \"full\"");
        }
    }

    @Test
    void readsAndWritesBesideAnOldJacksonAnnotations() throws Exception {
        assertThat(Files.exists(OLD_ANNOTATIONS))
                .as("the build copies it there")
                .isTrue();
        List<Path> path = classPath().stream()
                .filter(entry -> !entry.toString().contains("jackson-annotations"))
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(path).anyMatch(entry -> entry.toString().contains("jackson-databind"));
        path.add(0, OLD_ANNOTATIONS);
        readsAndWrites(path);
    }

    @Test
    void readsAndWritesWithoutDatabindAndAnnotations() throws Exception {
        readsAndWrites(classPath().stream()
                .filter(entry -> !entry.toString().contains("jackson-annotations")
                        && !entry.toString().contains("jackson-databind"))
                .collect(Collectors.toList()));
    }
}
