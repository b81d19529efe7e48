package io.gahshomar.extraction.structure;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which parts of a document are known: «منابع», "References", «جدول», "Received". They are data, one file
 * {@code structure.yaml} a language, and hold for every document, since documents mix languages.
 */
final class StructureCues {

    private static final String PART_SEPARATORS = "([|،,؛;/–—-";

    static final StructureCues STANDARD = load("fa", "en", "ru");

    /**
     * The file of one language.
     *
     * @param references headings of the list of references
     * @param abstracts headings of the abstract
     * @param keywords first words of the line of key words
     * @param captions first words of a caption, before its number
     * @param sources first words of a line that tells the source
     * @param meta words before a date of the document itself
     * @param publication those of them before the day of publication
     * @param affiliations words of an author's affiliation
     * @param abbreviations what a full stop ends without ending the sentence
     * @param finalWords words that end a sentence even where its full stop is lost
     * @param openWords words that no heading or sentence ends with
     */
    record Data(
            List<String> references,
            List<String> abstracts,
            List<String> keywords,
            List<String> captions,
            List<String> sources,
            List<String> meta,
            List<String> publication,
            List<String> affiliations,
            List<String> abbreviations,
            List<String> finalWords,
            List<String> openWords) {}

    private final Pattern references;
    private final Pattern abstracts;
    private final Pattern keywords;
    private final Pattern captions;
    private final Pattern sources;
    private final CuePhrases meta;
    private final CuePhrases publication;
    private final CuePhrases affiliations;
    private final Set<String> abbreviations;
    private final Set<String> finalWords;
    private final Set<String> openWords;

    private StructureCues(List<Data> languages) {
        references = startPattern(
                languages.stream().flatMap(d -> d.references().stream()).toList(), "[ ]*[:：]?[ ]*$");
        abstracts = startPattern(
                languages.stream().flatMap(d -> d.abstracts().stream()).toList(), "[ ]*(?:$|[:.])");
        keywords = startPattern(
                languages.stream().flatMap(d -> d.keywords().stream()).toList(), "[ ]*[:：]");
        captions = startPattern(
                languages.stream().flatMap(d -> d.captions().stream()).toList(),
                "[ ]*(?:شماره|no\\.?|№)?[ ]*[(]?[0-9]{1,3}[^0-9]");
        sources = startPattern(
                languages.stream().flatMap(d -> d.sources().stream()).toList(), "[ ]*[:：]");
        meta = phrases(languages, Data::meta);
        publication = phrases(languages, Data::publication);
        affiliations = phrases(languages, Data::affiliations);
        abbreviations = collect(languages.stream().flatMap(d -> d.abbreviations().stream()));
        finalWords = collect(languages.stream().flatMap(d -> d.finalWords().stream()));
        openWords = collect(languages.stream().flatMap(d -> d.openWords().stream()));
    }

    private static Set<String> collect(java.util.stream.Stream<String> words) {
        return words.map(Letters::fold).collect(Collectors.toCollection(HashSet::new));
    }

    private static CuePhrases phrases(List<Data> languages, Function<Data, List<String>> cue) {
        return new CuePhrases(
                languages.stream().flatMap(data -> cue.apply(data).stream()).toList());
    }

    private static Pattern startPattern(List<String> words, String rest) {
        return Pattern.compile(alternatives(words) + rest);
    }

    private static String alternatives(List<String> words) {
        return words.stream()
                .map(Letters::fold)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static StructureCues load(String... languages) {
        ObjectMapper yaml = YAMLMapper.builder().build();
        List<Data> data = new ArrayList<>();
        for (String language : languages) {
            String name = "/io/gahshomar/extraction/" + language + "/structure.yaml";
            try (InputStream in = Objects.requireNonNull(StructureCues.class.getResourceAsStream(name), name)) {
                data.add(yaml.readValue(in, Data.class));
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return new StructureCues(data);
    }

    boolean opensReferences(String line) {
        return references.matcher(line).lookingAt();
    }

    boolean opensAbstract(String line) {
        return abstracts.matcher(line).lookingAt();
    }

    boolean isKeywords(String line) {
        return keywords.matcher(line).lookingAt();
    }

    boolean isCaption(String line) {
        return captions.matcher(line).lookingAt();
    }

    boolean isSource(String line) {
        return sources.matcher(line).lookingAt();
    }

    /** Whether such words begin the line or a part of it: «کد خبر: ۱۲ | تاریخ انتشار: …». */
    boolean isMeta(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (beginsPart(line, i) && meta.standsAt(line, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsPart(String line, int at) {
        int before = at > 1 && line.charAt(at - 1) == ' ' ? at - 2 : at - 1;
        return before < 0 || PART_SEPARATORS.indexOf(line.charAt(before)) >= 0;
    }

    boolean isPublication(String line) {
        return publication.within(line);
    }

    boolean isAffiliation(String line) {
        return affiliations.within(line);
    }

    boolean isAbbreviation(String word) {
        return abbreviations.contains(word);
    }

    boolean isOpenWord(String word) {
        return openWords.contains(word);
    }

    boolean isFinalWord(String word) {
        return finalWords.contains(word);
    }
}
