package io.gahshomar.merging;

import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Consonants of names, so that a name is the same token in Persian and in Latin letters: «بوشهر» and "Bushehr" are both
 * {@code bshhr}. Vowels and the letters that write them are left out; letters that stand for one sound are one.
 *
 * <p>In Latin letters names are the capitalised words; Persian does not mark them, so that each word may be one.
 */
final class NameSkeletons {

    private static final int SHORTEST = 3;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\u200c]+");
    private static final Map<String, String> PAIRS =
            Map.of("sh", "š", "ch", "č", "kh", "x", "zh", "ž", "gh", "q", "ph", "f", "th", "t", "ck", "k");
    private static final String LATIN_SINGLE = "ckwvyq";
    private static final String LATIN_SOUND = "kk\0\0\0q";
    private static final String PERSIAN = "بپتطثسصجچحهخدذزضظرژشغقفکكگلمن";
    private static final String SOUND = "bpttsssjčhhxdzzzzržšqqfkkglmn";

    private NameSkeletons() {}

    static SortedSet<String> of(String headline, String language) {
        SortedSet<String> skeletons = new TreeSet<>();
        boolean persian = language.equals("fa");
        for (String word : NOT_LETTERS.split(headline)) {
            if (word.isEmpty() || !persian && !Character.isUpperCase(word.charAt(0))) {
                continue;
            }
            String skeleton = persian ? persian(word) : latin(word.toLowerCase(Locale.ROOT));
            if (skeleton.length() >= SHORTEST) {
                skeletons.add("~" + skeleton);
            }
        }
        return skeletons;
    }

    private static String persian(String word) {
        StringBuilder skeleton = new StringBuilder();
        word.chars().forEach(letter -> {
            int at = PERSIAN.indexOf(letter);
            if (at >= 0) {
                skeleton.append(SOUND.charAt(at));
            }
        });
        return skeleton.toString();
    }

    private static String latin(String word) {
        StringBuilder skeleton = new StringBuilder();
        for (int at = 0; at < word.length(); at++) {
            String pair = at + 1 < word.length() ? PAIRS.get(word.substring(at, at + 2)) : null;
            if (pair != null) {
                skeleton.append(pair);
                at++;
            } else if (at == 0 || word.charAt(at) != word.charAt(at - 1)) {
                appendSound(word.charAt(at), skeleton);
            }
        }
        return skeleton.toString();
    }

    private static void appendSound(char letter, StringBuilder skeleton) {
        int single = LATIN_SINGLE.indexOf(letter);
        char sound = single >= 0 ? LATIN_SOUND.charAt(single) : letter;
        if (sound != '\0' && "aeiou".indexOf(sound) < 0 && Character.isLetter(sound)) {
            skeleton.append(sound);
        }
    }
}
