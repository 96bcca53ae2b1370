package io.crosswalk.catalogs;

import io.crosswalk.catalogs.internal.document.IndexReader;
import io.crosswalk.catalogs.internal.document.IndexReader.Index;
import io.crosswalk.catalogs.internal.input.Log;
import io.crosswalk.diagnostic.Loaded;
import io.crosswalk.diagnostic.Tally;
import io.crosswalk.relation.MappingSet;
import io.crosswalk.standard.Standard;
import io.crosswalk.standard.StandardId;
import io.crosswalk.standard.StandardNames;
import io.crosswalk.standard.UnknownNameException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The standards and mapping sets that come with the library.
 *
 * <p>Immutable and thread-safe. An index tells what there is; a standard or mapping set is parsed when it is first asked for, at most
 * once, and the same value is handed out from then on. Order is that of the index everywhere.
 */
public final class Catalogs {
    /** Opens the bundled files by name; the name of one that does not exist is an {@link IOException}. */
    interface Files {
        InputStream open(String file) throws IOException;
    }

    private static final class Bundled {
        private static final Catalogs CATALOGS = new Catalogs(Bundled::open);

        private static InputStream open(String file) throws IOException {
            InputStream stream = Catalogs.class.getResourceAsStream(file);
            if (stream == null) {
                throw new FileNotFoundException("no resource " + file);
            }
            return stream;
        }
    }

    private final Files files;
    private final Index index;
    private final StandardNames names;
    private final Map<StandardId, Standard> standards = new ConcurrentHashMap<>();
    private final Map<String, MappingSet> mappingSets = new ConcurrentHashMap<>();

    Catalogs(Files files) {
        this.files = files;
        this.index = index(files);
        this.names = StandardNames.of(index.standards());
    }

    private static Index index(Files files) {
        String name = "index.json";
        Log log = new Log(name, ReadOptions.defaults().limits());
        try (InputStream in = files.open(name)) {
            Index index = IndexReader.read(in, log);
            return Loaded.of(index, log.diagnostics(), Tally.NONE).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own index cannot be read", e);
        }
    }

    /** What comes with the library; always the same value. */
    public static Catalogs bundled() {
        return Bundled.CATALOGS;
    }

    /** The ids and aliases of the standards; parses none. */
    public StandardNames names() {
        return names;
    }

    /** The ids of the standards; parses none. */
    public List<StandardId> standardIds() {
        return List.copyOf(index.standards().keySet());
    }

    /**
     * The standard with exactly this id.
     *
     * @throws UnknownNameException naming near misses, if it is not bundled
     */
    public Standard standard(StandardId id) {
        if (!index.standards().containsKey(id)) {
            throw new UnknownNameException(names.resolve(id.toString()).complaint());
        }
        return standards.computeIfAbsent(
                id, wanted -> only(wanted.slug() + "-" + wanted.edition(), Contents::standards));
    }

    /**
     * The standard that a name means: an id, an alias, or a name without edition if one edition is bundled.
     *
     * @throws UnknownNameException naming candidates, if it means none or several
     */
    public Standard standard(String name) {
        return standard(names.resolve(name).orThrow());
    }

    /** Every standard; parses those not yet parsed. */
    public List<Standard> standards() {
        return standardIds().stream().map(this::standard).collect(Collectors.toUnmodifiableList());
    }

    /** The ids of the mapping sets; parses none. */
    public List<String> mappingSetIds() {
        return List.copyOf(index.mappingSets().keySet());
    }

    /**
     * The mapping set with exactly this id.
     *
     * @throws UnknownNameException naming the ids there are, if it is not bundled
     */
    public MappingSet mappingSet(String id) {
        if (!index.mappingSets().containsKey(id)) {
            throw new UnknownNameException("no mapping set \"" + id + "\" is bundled; there are: "
                    + String.join(", ", index.mappingSets().keySet()));
        }
        return mappingSets.computeIfAbsent(id, wanted -> only(wanted, Contents::mappingSets));
    }

    /** Every mapping set; parses those not yet parsed. */
    public List<MappingSet> mappingSets() {
        return mappingSetIds().stream().map(this::mappingSet).collect(Collectors.toUnmodifiableList());
    }

    /** The mapping sets both of whose ends are among some standards, which need not be bundled; parses no other. */
    public List<MappingSet> mappingSets(Collection<StandardId> among) {
        Set<StandardId> wanted = Set.copyOf(among);
        return index.mappingSets().entrySet().stream()
                .filter(set -> wanted.contains(set.getValue().source())
                        && wanted.contains(set.getValue().target()))
                .map(set -> mappingSet(set.getKey()))
                .collect(Collectors.toUnmodifiableList());
    }

    private <T> T only(String name, Function<Contents, List<T>> kind) {
        String file = name + ".json";
        List<T> values = kind.apply(
                Documents.read(Source.opening(file, () -> files.open(file))).orThrow());
        if (values.size() != 1) {
            throw new IllegalStateException(
                    "the library's own file " + file + " holds " + values.size() + " of what the index promises");
        }
        return values.get(0);
    }

    /** What there is, in numbers. */
    @Override
    public String toString() {
        return index.standards().size() + " standards, " + index.mappingSets().size() + " mapping sets";
    }
}
