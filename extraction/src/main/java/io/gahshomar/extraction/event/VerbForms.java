package io.gahshomar.extraction.event;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gahshomar.extraction.structure.Letters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The finite forms of the verbs of a language, made from the stems in {@code verbs.yaml}: a Persian clause ends with one,
 * an English one cannot do without.
 */
final class VerbForms {

    private static final List<String> PAST_ENDINGS = List.of("", "م", "یم", "ید", "ند");
    private static final List<String> PRESENT_ENDINGS = List.of("د", "یم", "ید", "ند");

    /**
     * The file of a language.
     *
     * @param stems past and present stem of each verb, separated by a blank; one where the other is not in use
     * @param forms finite forms that no stem makes
     * @param afterParticiple words that make a participle finite: «شده است»
     * @param nouns forms that are nouns as well, and verbs only where a clause ends
     * @param subjunctives finite forms without a prefix that look like the present but only hang on another verb
     * @param indicative present stems whose form without a prefix is no subjunctive
     * @param perfect what makes a participle finite: for one, for several, and the ending of a verb of several
     */
    record Data(
            List<String> stems,
            List<String> forms,
            List<String> afterParticiple,
            List<String> nouns,
            List<String> subjunctives,
            List<String> indicative,
            List<String> perfect) {}

    private final Set<String> forms = new HashSet<>();
    private final Set<String> participles = new HashSet<>();
    private final Set<String> afterParticiple = new HashSet<>();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> past = new HashSet<>();
    private final Set<String> subjunctives = new HashSet<>();
    private final List<String> indicative;
    private final List<String> perfect;

    private VerbForms(Data data) {
        indicative = data.indicative();
        perfect = data.perfect();
        data.stems().forEach(this::conjugate);
        data.subjunctives().forEach(form -> subjunctives.add(Letters.fold(form)));
        data.forms().forEach(form -> forms.add(Letters.fold(form)));
        data.afterParticiple().forEach(form -> afterParticiple.add(Letters.fold(form)));
        forms.addAll(subjunctives);
        forms.addAll(past);
        data.nouns().forEach(form -> nouns.add(Letters.fold(form)));
    }

    static VerbForms of(String language) {
        String name = "/io/gahshomar/extraction/" + language + "/verbs.yaml";
        try (InputStream in = Objects.requireNonNull(VerbForms.class.getResourceAsStream(name), name)) {
            return new VerbForms(YAMLMapper.builder().build().readValue(in, Data.class));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void conjugate(String stems) {
        String[] pair = Letters.fold(stems).split(" ");
        for (String ending : PAST_ENDINGS) {
            past.add(pair[0] + ending);
            forms.add("ن" + pair[0] + ending);
            forms.add("می" + pair[0] + ending);
            forms.add("نمی" + pair[0] + ending);
        }
        participles.add(pair[0] + "ه");
        participles.add("ن" + pair[0] + "ه");
        forms.add(pair[0] + "هاند");
        forms.add(pair[0] + "هاست");
        forms.add("ن" + pair[0] + "هاند");
        if (pair.length > 1) {
            for (String ending : PRESENT_ENDINGS) {
                forms.add("می" + pair[1] + "م");
                forms.add("می" + pair[1] + ending);
                forms.add("نمی" + pair[1] + ending);
                subjunctives.add("ب" + pair[1] + ending);
                subjunctives.add("ن" + pair[1] + ending);
                (indicative.contains(pair[1]) ? forms : subjunctives).add(pair[1] + ending);
            }
        }
    }

    /** Whether the word is a finite verb, whatever stands beside it. */
    boolean isFinite(String word) {
        return forms.contains(word) && !nouns.contains(word);
    }

    /** Whether the word is a finite verb where a clause ends after it. */
    boolean isFiniteAtEnd(String word) {
        return forms.contains(word);
    }

    /** Whether the word is a participle, finite with a word after it that makes it so. */
    boolean isParticiple(String word) {
        return participles.contains(word) && !nouns.contains(word);
    }

    /** Whether the word makes a participle before it finite. */
    boolean completesParticiple(String word) {
        return afterParticiple.contains(word);
    }

    /** Whether the finite form only hangs on another verb: «شود», «بپذیرند». */
    boolean isSubjunctive(String word) {
        return subjunctives.contains(word) && !past.contains(word);
    }

    /** What is written after a participle that ends a clause, where {@code next} is the verb of the clause joined to it. */
    String completion(String next) {
        return next.endsWith(perfect.get(2)) ? perfect.get(1) : perfect.get(0);
    }
}
