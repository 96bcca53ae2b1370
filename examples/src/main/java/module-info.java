/** Examples, one class per question, and the command line. */
module io.crosswalk.examples {
    requires io.crosswalk.core;
    requires io.crosswalk.catalogs;
    requires io.crosswalk.mapping;
    requires info.picocli;
    requires static org.jspecify;

    opens io.crosswalk.examples.cli to
            info.picocli;
}
