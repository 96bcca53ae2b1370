/**
 * Every byte format of the values of Crosswalk, and the standards and mapping sets that come with it. The parsers behind it are
 * an implementation detail: no type of theirs appears in the API.
 */
module io.crosswalk.catalogs {
    requires transitive io.crosswalk.core;
    requires java.xml;
    requires static org.jspecify;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.csv;
    requires tools.jackson.dataformat.yaml;

    exports io.crosswalk.catalogs;
}
