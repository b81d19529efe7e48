package io.gahshomar.query.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianCharFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Texts of any mixture of Persian and English as the stems of their words. Lucene's Persian steps touch Arabic letters
 * only and its English ones Latin letters only, so one chain serves both, and a Latin name in a Persian sentence is found
 * as it is in an English one. Endings that stand alone once the zero-width non-joiner is a blank are no words.
 */
public final class TextAnalysis {

    /** As they are after normalisation, where «ی» is «ي». */
    private static final CharArraySet PERSIAN_ENDINGS = new CharArraySet(
            List.of("ها", "هاي", "هايي", "هايش", "هايشان", "اي", "ام", "ات", "اش", "اند", "مي", "نمي", "تر", "ترين"),
            false);

    private static final Analyzer CHAIN = new Chain();

    private TextAnalysis() {}

    /**
     * A word of a text.
     *
     * @param stem what it is found by
     * @param start index of its first UTF-16 unit
     * @param end one past its last
     */
    public record Word(String stem, int start, int end) {}

    /** The words of a text in order. */
    public static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = CHAIN.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The stems of a text in order. */
    public static List<String> stems(String text) {
        return words(text).stream().map(Word::stem).toList();
    }

    private static final class Chain extends Analyzer {

        @Override
        protected Reader initReader(String fieldName, Reader reader) {
            return new PersianCharFilter(reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer words = new StandardTokenizer();
            TokenStream folded = new DecimalDigitFilter(new LowerCaseFilter(words));
            TokenStream persian = new PersianNormalizationFilter(new ArabicNormalizationFilter(folded));
            TokenStream whole = new StopFilter(persian, PERSIAN_ENDINGS);
            TokenStream stems = new PorterStemFilter(new EnglishPossessiveFilter(new PersianStemFilter(whole)));
            // Of a tatweel or a diacritic that stands alone nothing is left.
            return new TokenStreamComponents(words, new LengthFilter(stems, 1, Integer.MAX_VALUE));
        }
    }
}
