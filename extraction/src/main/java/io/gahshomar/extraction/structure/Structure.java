package io.gahshomar.extraction.structure;

import java.util.List;
import java.util.Optional;

/**
 * A text with its parts told apart. Offsets are UTF-16 indexes of the text.
 *
 * @param blocks the lines that are not empty, in text order
 * @param sentences the sentences of the prose; a line that is no prose stands as one sentence of its kind
 */
public record Structure(List<Block> blocks, List<Sentence> sentences) {

    public Structure {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    /**
     * Reads the structure of a text.
     *
     * @param language BCP 47 language of the document; an abstract in another one is told from its own
     */
    public static Structure of(String text, String language) {
        List<Block> blocks = new BlockReader(text, StructureCues.STANDARD).read(language);
        return new Structure(blocks, new SentenceSplitter(text, StructureCues.STANDARD).split(blocks));
    }

    /** The sentence, or line, that a place of the text lies in; the one before it where it lies between two. */
    public Optional<Sentence> sentenceAt(int place) {
        int low = 0;
        int high = sentences.size() - 1;
        Sentence found = null;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (sentence.start() <= place) {
                found = sentence;
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The sentence before, where it stands in the same paragraph. */
    public Optional<Sentence> sentenceBefore(Sentence sentence) {
        return sentenceAt(sentence.start() - 1).filter(before -> before.paragraph() == sentence.paragraph());
    }

    /** Whether the words before a date say that the document was published on it. */
    public static boolean announcesPublication(String words) {
        return StructureCues.STANDARD.isPublication(Letters.fold(words));
    }
}
