package io.crosswalk.catalogs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crosswalk.catalogs.internal.document.IndexReader;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.LoadException;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Resolution;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.UnknownNameException;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shelf of bundled values: what it names, that it opens nothing early or twice, and that it agrees with its files. */
class CatalogsTest {
    private static final Catalogs BUNDLED = Catalogs.bundled();

    /** A shelf of texts that notes which files are opened. */
    private static final class Shelf {
        private final Map<String, String> files = new HashMap<>();
        private final List<String> opened = Collections.synchronizedList(new ArrayList<>());

        Shelf() {
            files.put(
                    "index.json",
                    "{\"standards\": [{\"id\": \"a:1\", \"aliases\": [\"Alpha\"]}, {\"id\": \"b:1\"}, {\"id\": \"broken:1\"}],"
                            + " \"mappingSets\": [{\"id\": \"a_b\", \"source\": \"a:1\", \"target\": \"b:1\"},"
                            + " {\"id\": \"b_c\", \"source\": \"b:1\", \"target\": \"c:1\"}]}");
            files.put("a-1.json", standard("a:1"));
            files.put("b-1.json", standard("b:1"));
            files.put("broken-1.json", "{\"crosswalk\": 1, \"standards\": [{\"id\": \"broken:1\"");
            files.put("a_b.json", set("a_b", "a:1", "b:1"));
            files.put("b_c.json", set("b_c", "b:1", "c:1"));
        }

        private static String standard(String id) {
            return "{\"crosswalk\": 1, \"standards\": [{\"id\": \"" + id
                    + "\", \"title\": \"T\", \"requirements\": [{\"id\": \"x\", \"kind\": \"control\", \"title\": \"X\"}]}]}";
        }

        private static String set(String id, String source, String target) {
            return "{\"crosswalk\": 1, \"mappingSets\": [{\"id\": \"" + id + "\", \"source\": \"" + source
                    + "\", \"target\": \"" + target + "\", \"provenance\": {\"author\": \"us\"}, \"mappings\": ["
                    + "{\"source\": \"x\", \"relationship\": \"equal\", \"target\": \"x\"}]}]}";
        }

        Catalogs catalogs() {
            return new Catalogs(this::open);
        }

        private InputStream open(String file) throws IOException {
            opened.add(file);
            String text = files.get(file);
            if (text == null) {
                throw new FileNotFoundException(file);
            }
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void nothingIsOpenedBeforeItIsAskedForAndNothingTwice() {
        Shelf shelf = new Shelf();
        Catalogs catalogs = shelf.catalogs();
        catalogs.names();
        assertThat(catalogs.standardIds()).hasSize(3);
        assertThat(catalogs.mappingSetIds()).containsExactly("a_b", "b_c");
        assertThat(shelf.opened).containsExactly("index.json");

        Standard first = catalogs.standard("Alpha");
        assertThat(catalogs.standard(StandardId.parse("a:1"))).isSameAs(first);
        assertThat(shelf.opened).containsExactly("index.json", "a-1.json");

        List<MappingSet> between = catalogs.mappingSets(List.of(StandardId.parse("c:1"), StandardId.parse("b:1")));
        assertThat(between.stream().map(MappingSet::id)).containsExactly("b_c");
        assertThat(catalogs.mappingSet("b_c")).isSameAs(between.get(0));
        assertThat(shelf.opened).containsExactly("index.json", "a-1.json", "b_c.json");

        assertThat(catalogs.mappingSets(List.of(StandardId.parse("c:1")))).isEmpty();
        assertThat(catalogs.mappingSets()).hasSize(2);
        assertThat(shelf.opened).containsExactly("index.json", "a-1.json", "b_c.json", "a_b.json");
    }

    @Test
    void aBrokenFileHarmsNobodyWhoDoesNotAskForIt() {
        Catalogs catalogs = new Shelf().catalogs();
        assertThat(catalogs.standard("a:1").assessable()).hasSize(1);
        assertThatThrownBy(() -> catalogs.standard("broken:1"))
                .isInstanceOf(LoadException.class)
                .hasMessageContaining("broken-1.json:1:");
    }

    @Test
    void manyThreadsGetOneValueAndOpenOneFile() throws Exception {
        Shelf shelf = new Shelf();
        Catalogs catalogs = shelf.catalogs();
        int threads = 16;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch together = new CountDownLatch(threads);
            List<Future<Standard>> found = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                found.add(pool.submit(() -> {
                    together.countDown();
                    together.await();
                    return catalogs.standard("a:1");
                }));
            }
            Standard one = found.get(0).get();
            for (Future<Standard> other : found) {
                assertThat(other.get()).isSameAs(one);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(shelf.opened).containsExactly("index.json", "a-1.json");
    }

    @Test
    void theBundledShelfIsOneValue() {
        assertThat(Catalogs.bundled()).isSameAs(BUNDLED);
        assertThat(BUNDLED.standards().get(0))
                .isSameAs(BUNDLED.standard(BUNDLED.standardIds().get(0)));
    }

    @Test
    void theIndexSaysWhatTheFilesSay() throws IOException {
        List<String> promised = Stream.concat(
                        BUNDLED.standardIds().stream().map(id -> id.slug() + "-" + id.edition() + ".json"),
                        BUNDLED.mappingSetIds().stream().map(id -> id + ".json"))
                .sorted()
                .collect(Collectors.toList());
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "io", "crosswalk", "catalogs"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("index.json"))
                            .sorted())
                    .containsExactlyElementsOf(promised);
        }
        for (StandardId id : BUNDLED.standardIds()) {
            Standard standard = BUNDLED.standard(id);
            assertThat(standard.id()).isEqualTo(id);
            standard.aliases().forEach(alias -> {
                Resolution<StandardId> resolution = BUNDLED.names().resolve(alias.name());
                assertThat(resolution.found().map(List::of).orElse(resolution.candidates()))
                        .as(alias.name())
                        .contains(id);
                alias.note()
                        .ifPresent(note ->
                                assertThat(resolution.note().orElseThrow()).endsWith(note));
            });
        }
        for (String id : BUNDLED.mappingSetIds()) {
            MappingSet set = BUNDLED.mappingSet(id);
            assertThat(set.id()).isEqualTo(id);
            assertThat(BUNDLED.mappingSets(List.of(set.source(), set.target()))).contains(set);
        }
    }

    @Test
    void theIndexHasTheAliasesOfTheFilesAndNoOthers() throws IOException {
        try (InputStream in = requireNonNull(Catalogs.class.getResourceAsStream("index.json"))) {
            Map<StandardId, ?> indexed = IndexReader.read(
                            in, new Log("index.json", ReadOptions.defaults().limits()))
                    .standards();
            BUNDLED.standards()
                    .forEach(standard ->
                            assertThat((Object) indexed.get(standard.id())).isEqualTo(standard.aliases()));
        }
    }

    @Test
    void namesThatPeopleUseResolve() {
        assertThat(BUNDLED.standard("SOC 2").id()).hasToString("soc2:2017");
        assertThat(BUNDLED.standard("soc2").id()).hasToString("soc2:2017");
        assertThat(BUNDLED.standard("iso/iec  27001:2022").id()).hasToString("iso27001:2022");
        assertThat(BUNDLED.standard("ISO/IEC 27701:2026").id()).hasToString("iso27701:2025");
        assertThat(BUNDLED.names().resolve("iso27701:2026").note().orElseThrow())
                .contains("national adoption");
        assertThat(BUNDLED.names().resolve("soc2:2022").note().orElseThrow()).contains("points of focus only");
    }

    @Test
    void anUnknownNameIsAnErrorThatNamesNearMisses() {
        assertThatThrownBy(() -> BUNDLED.standard("iso27001:2021"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("iso27001:2021")
                .hasMessageContaining("iso27001:2022");
        assertThatThrownBy(() -> BUNDLED.standard(StandardId.parse("soc2:2018")))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("soc2:2017");
        assertThatThrownBy(() -> new Shelf().catalogs().mappingSet("a_c"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("no mapping set \"a_c\" is bundled; there are: a_b, b_c");
    }
}
