package io.gahshomar.merging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings the words of a headline to stems, with Lucene's analyzer of the language.
 *
 * <p>How rare a word is must be known beforehand: weights that followed the texts at hand would make what is linked depend
 * on the order of arrival. So there is a list of common words, and every other word is rare. Names of countries that are
 * actors count as actors, not as words.
 */
final class WordReader {

    private static final Map<String, Analyzer> ANALYZERS =
            Map.of("fa", new PersianAnalyzer(), "en", new EnglishAnalyzer());
    private static final Analyzer ANY_LANGUAGE = new StandardAnalyzer();
    private static final Map<String, Set<String>> COUNTRY_STEMS = new ConcurrentHashMap<>();
    private static final int SHORTEST_WORD = 2;

    private WordReader() {}

    static Words read(String headline, String language, Collection<String> actors) {
        Set<String> names = new HashSet<>();
        actors.forEach(actor -> names.addAll(countryStems(actor, language)));
        SortedMap<String, Integer> stems = new TreeMap<>();
        SortedSet<String> shared = new TreeSet<>();
        for (String stem : stems(headline, language)) {
            if (stem.length() < SHORTEST_WORD || names.contains(stem)) {
                continue;
            }
            stems.put(stem, WordLists.isCommon(stem) ? Words.COMMON : Words.RARE);
            shared.addAll(WordLists.concepts(stem));
            if (isNumber(stem)) {
                shared.add(stem);
            }
        }
        shared.addAll(NameSkeletons.of(headline, language));
        return new Words(stems, shared);
    }

    private static Set<String> countryStems(String actor, String language) {
        if (actor.length() != 2) {
            return Set.of();
        }
        return COUNTRY_STEMS.computeIfAbsent(language + actor, _ -> {
            String name = Locale.of("", actor).getDisplayCountry(Locale.forLanguageTag(language));
            return Set.copyOf(stems(name, language));
        });
    }

    private static boolean isNumber(String stem) {
        return stem.chars().allMatch(Character::isDigit);
    }

    /** The stems of a text in its order; stop words are left out. */
    static List<String> stems(String text, String language) {
        List<String> stems = new ArrayList<>();
        Analyzer analyzer = ANALYZERS.getOrDefault(language, ANY_LANGUAGE);
        try (TokenStream tokens = analyzer.tokenStream("headline", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stems;
    }
}
