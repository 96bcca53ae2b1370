package io.crosswalk.mapping.agreement;

import java.util.ArrayList;
import java.util.List;

/** Lists compared as bags: their order carries no meaning, repetition does. */
final class Bags {
    private Bags() {}

    /** What is left of a list when each of others is taken out once. */
    static <T> List<T> without(List<T> all, List<T> others) {
        List<T> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }

    static <T> boolean same(List<T> one, List<T> other) {
        return one.size() == other.size() && without(one, other).isEmpty();
    }

    /** The entries in the order of a list, those that it does not have at the end; can be added to. */
    static <T> List<T> ordered(List<T> entries, List<T> lead) {
        List<T> rest = new ArrayList<>(entries);
        List<T> all = new ArrayList<>();
        lead.forEach(entry -> {
            if (rest.remove(entry)) {
                all.add(entry);
            }
        });
        all.addAll(rest);
        return all;
    }
}
