package io.crosswalk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.crosswalk.catalogs.Catalogs;
import io.crosswalk.examples.cli.Terminal;
import io.crosswalk.mapping.Crosswalk;
import io.crosswalk.standard.Standard;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests of this module run on the module path: all four modules are named ones, and their descriptors say what is meant. */
class ModulesTest {
    private static final Map<String, Class<?>> MODULES = Map.of(
            "io.crosswalk.core", Standard.class,
            "io.crosswalk.catalogs", Catalogs.class,
            "io.crosswalk.mapping", Crosswalk.class,
            "io.crosswalk.examples", Quickstart.class);

    @Test
    void everyModuleIsNamedAtRunTime() {
        MODULES.forEach((name, type) -> assertThat(type.getModule().getName()).isEqualTo(name));
    }

    @Test
    void catalogsAndMappingRequireCoreAndNeverEachOther() {
        assertThat(ours(Catalogs.class)).containsExactly("io.crosswalk.core");
        assertThat(ours(Crosswalk.class)).containsExactly("io.crosswalk.core");
        assertThat(ours(Standard.class)).isEmpty();
    }

    @Test
    void nothingIsExportedButTheApi() {
        Set<String> exported = MODULES.values().stream()
                .flatMap(type -> type.getModule().getDescriptor().exports().stream())
                .filter(e -> !e.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        assertThat(exported)
                .containsExactlyInAnyOrder(
                        "io.crosswalk.diagnostic",
                        "io.crosswalk.standard",
                        "io.crosswalk.relation",
                        "io.crosswalk.evidence",
                        "io.crosswalk.catalogs",
                        "io.crosswalk.mapping",
                        "io.crosswalk.mapping.audit",
                        "io.crosswalk.mapping.graph",
                        "io.crosswalk.mapping.entailment",
                        "io.crosswalk.mapping.agreement",
                        "io.crosswalk.mapping.candidates",
                        "io.crosswalk.mapping.comparison",
                        "io.crosswalk.mapping.coverage",
                        "io.crosswalk.mapping.export",
                        "io.crosswalk.mapping.inheritance",
                        "io.crosswalk.mapping.measure",
                        "io.crosswalk.mapping.report",
                        "io.crosswalk.mapping.whatif");
    }

    @Test
    void theCommandLineAnswersFromNamedModules() {
        assertThat(Terminal.run("sets", "--format", "csv").code()).isZero();
    }

    private static Stream<String> ours(Class<?> type) {
        return type.getModule().getDescriptor().requires().stream()
                .map(Requires::name)
                .filter(n -> n.startsWith("io.crosswalk"));
    }
}
