package io.gahshomar.extraction.temporal;

import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.Edtf;
import io.gahshomar.event.date.Precision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The phrasings of one language with their values; {@code corpus/README.md} tells the format of the files. */
record Corpus(String language, List<Positive> positives, List<Negative> negatives) {

    private static final String NEGATIVE_FILES = "not-";

    /**
     * Where a case stands.
     *
     * @param file the topic
     * @param line counted from 1
     */
    record Place(Path file, int line) {

        @Override
        public String toString() {
            return file.getFileName() + ":" + line;
        }
    }

    /** What an expression means; the precision is given only where it is to be checked. */
    record Value(Edtf edtf, CalendarSystem calendar, Optional<Precision> precision) {}

    /** A text with one expression that must be found: code points, end exclusive. */
    record Positive(Place place, String text, LocalDate published, int start, int end, Value value) {}

    /** A text in which nothing may be found. */
    record Negative(Place place, String text, LocalDate published) {}

    /** Reads the folder of a language. */
    static Corpus of(String language) {
        Corpus corpus = new Corpus(language, new ArrayList<>(), new ArrayList<>());
        try (Stream<Path> files = Files.list(folder().resolve(language))) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(corpus::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return corpus;
    }

    private static Path folder() {
        try {
            return Path.of(Corpus.class.getResource("corpus").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(Path file) {
        boolean negative = file.getFileName().toString().startsWith(NEGATIVE_FILES);
        LocalDate published = null;
        Value value = null;
        int number = 0;
        for (String line : lines(file)) {
            Place place = new Place(file, ++number);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("@ ")) {
                published = published(place, line);
            } else if (line.startsWith("= ")) {
                value = value(place, line);
            } else if (negative) {
                negatives.add(new Negative(place, line, published));
            } else {
                positives.add(positive(place, line, published, value));
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalDate published(Place place, String line) {
        String[] words = line.split(" ");
        if (words.length != 3 || !words[1].equals("published")) {
            throw malformed(place, line, "'@ published 2024-06-15' or '@ published -'");
        }
        return words[2].equals("-") ? null : LocalDate.parse(words[2]);
    }

    private static Value value(Place place, String line) {
        String[] words = line.split(" ");
        if (words.length < 3 || words.length > 4) {
            throw malformed(place, line, "'= 2007-10-16 jalali day'");
        }
        return new Value(
                Edtf.parse(words[1]),
                CalendarSystem.valueOf(words[2].toUpperCase(Locale.ROOT)),
                words.length == 3
                        ? Optional.empty()
                        : Optional.of(Precision.valueOf(words[3].toUpperCase(Locale.ROOT))));
    }

    private static Positive positive(Place place, String line, LocalDate published, Value value) {
        int open = line.indexOf('[');
        int close = line.indexOf(']');
        if (value == null || open != line.lastIndexOf('[') || close != line.lastIndexOf(']') || open > close) {
            throw malformed(place, line, "a phrasing below its value, with at most one pair of brackets");
        }
        if (open < 0) {
            return new Positive(place, line, published, 0, line.codePointCount(0, line.length()), value);
        }
        String before = line.substring(0, open);
        String span = line.substring(open + 1, close);
        int start = before.codePointCount(0, before.length());
        int end = start + span.codePointCount(0, span.length());
        return new Positive(place, before + span + line.substring(close + 1), published, start, end, value);
    }

    private static IllegalArgumentException malformed(Place place, String line, String right) {
        return new IllegalArgumentException(place + ": '" + line + "' should read like " + right);
    }
}
