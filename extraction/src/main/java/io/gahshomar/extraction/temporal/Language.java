package io.gahshomar.extraction.temporal;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.extraction.temporal.lexicon.Lexicon;
import io.gahshomar.extraction.temporal.lexicon.LexiconReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * A language as its resource folder describes it.
 *
 * @param code BCP 47 code and name of the folder
 * @param lexicon its words, and those of the languages that texts in it quote
 * @param calendar the calendar that years without any mark are of, where their number allows
 * @param dayFirst whether «4/9/…» is the fourth day of the ninth month
 * @param undated how texts of unknown date are annotated; see {@link Convention}
 */
record Language(String code, Lexicon lexicon, CalendarSystem calendar, boolean dayFirst, Convention undated) {

    static Language load(String code) {
        Properties settings = new Properties();
        settings.putAll(properties(code));
        LexiconReader reader = new LexiconReader();
        for (String folder : settings.getProperty("lexicons").split(" ")) {
            reader.read(lines(folder + "/lexicon.txt"));
        }
        return new Language(
                code,
                reader.lexicon(),
                CalendarSystem.valueOf(settings.getProperty("calendar").toUpperCase(Locale.ROOT)),
                settings.getProperty("numeric-order").equals("day-month"),
                Convention.valueOf(settings.getProperty("undated").toUpperCase(Locale.ROOT)));
    }

    private static Properties properties(String code) {
        try (InputStream in = resource(code + "/language.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a resource beside this class. */
    static List<String> lines(String name) {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = Language.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalArgumentException("no resource " + name + " beside " + Language.class.getName());
        }
        return in;
    }
}
