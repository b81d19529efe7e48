package io.gahshomar.extraction.temporal.grammar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All senses by the names that the grammar file has for them. */
final class Senses {

    private static final Map<String, Sense> ALL = all();

    private Senses() {}

    /** The sense of a name in lower case with hyphens, such as "range-of-names". */
    static Sense named(String name) {
        Sense sense = ALL.get(name);
        if (sense == null) {
            throw new IllegalArgumentException("'" + name + "' is no sense of a rule; there are " + ALL.keySet());
        }
        return sense;
    }

    private static Map<String, Sense> all() {
        Map<String, Sense> senses = new TreeMap<>();
        add(senses, DateSense.values());
        add(senses, YearSense.values());
        add(senses, PartSense.values());
        add(senses, ShiftSense.values());
        add(senses, SpanSense.values());
        return senses;
    }

    private static <E extends Enum<E> & Sense> void add(Map<String, Sense> senses, E[] family) {
        Arrays.stream(family)
                .forEach(sense ->
                        senses.put(sense.name().toLowerCase(Locale.ROOT).replace('_', '-'), sense));
    }
}
