package io.crosswalk.mapping.inheritance;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;

/** Something that is found once, when it is first asked for; safe to share between threads. */
final class Lazy<T> {
    private final Supplier<T> once;

    private Lazy(Supplier<T> once) {
        this.once = once;
    }

    static <T> Lazy<T> of(Supplier<T> found) {
        return new Lazy<>(Suppliers.memoize(found));
    }

    T get() {
        return requireNonNull(once.get());
    }
}
