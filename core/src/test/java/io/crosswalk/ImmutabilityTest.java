package io.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds of every public value type: nothing that it hands out lets a caller change it. */
class ImmutabilityTest {
    static Stream<Arguments> collectionsHandedOut() {
        return Samples.all()
                .flatMap(sample -> Stream.of(sample.getClass().getMethods())
                        .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
                        .filter(m -> Collection.class.isAssignableFrom(m.getReturnType())
                                || Map.class.isAssignableFrom(m.getReturnType()))
                        .map(m ->
                                Arguments.of(sample.getClass().getSimpleName() + "." + m.getName(), call(m, sample))));
    }

    private static Object call(Method accessor, Object sample) {
        try {
            return accessor.invoke(sample);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(accessor.toString(), e);
        }
    }

    @Test
    void manyCollectionsAreHandedOutSoThatTheNextTestIsNotEmpty() {
        assertThat(collectionsHandedOut()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("collectionsHandedOut")
    void aCollectionHandedOutRefusesChange(String accessor, Object collection) {
        if (collection instanceof Map<?, ?> map) {
            refusesChange(map.keySet());
            map.values().forEach(ImmutabilityTest::refusesChangeIfCollection);
            assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        } else {
            refusesChange((Collection<?>) collection);
        }
    }

    private static void refusesChangeIfCollection(Object value) {
        if (value instanceof Collection<?> nested) {
            refusesChange(nested);
        }
    }

    private static void refusesChange(Collection<?> collection) {
        // of an empty collection, removal proves nothing: every sample fills all that it hands out
        assertThat(collection).isNotEmpty();
        Iterator<?> iterator = collection.iterator();
        Object first = iterator.next();
        assertThatThrownBy(iterator::remove).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> collection.remove(first)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(collection::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @MethodSource("io.crosswalk.PublicTypes#values")
    void aValueTypeIsFinalAndSoIsEveryFieldOfIt(Class<?> type) {
        assertThat(type).isFinal();
        assertThat(Stream.of(type.getDeclaredFields())
                        .filter(f -> !f.isSynthetic())
                        .filter(f -> !Modifier.isFinal(f.getModifiers()))
                        .map(Field::getName))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.crosswalk.PublicTypes#values")
    void aValueTypeHasNoPublicConstructorButThatOfARecord(Class<?> type) {
        assertThat(type.isRecord() || type.getConstructors().length == 0).isTrue();
    }

    @Test
    void everyPublicValueTypeHasASample() {
        assertThat(Samples.all().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(PublicTypes.values().collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("io.crosswalk.PublicTypes#values")
    void noAccessorOfASampleAnswersNull(Class<?> type) {
        Object sample = Samples.all().filter(type::isInstance).findFirst().orElseThrow();

        assertThat(Stream.of(type.getMethods())
                        .filter(m -> m.getParameterCount() == 0 && m.getReturnType() != void.class)
                        .filter(m ->
                                m.getDeclaringClass() == type && !m.getName().equals("orThrow"))
                        .filter(m -> Optional.ofNullable(call(m, sample)).isEmpty())
                        .map(Method::getName))
                .isEmpty();
    }
}
