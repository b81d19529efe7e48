package io.gahshomar.ingest.feed.format;

import io.gahshomar.extraction.EventExtractor;
import io.gahshomar.ingest.date.WebDates;
import io.gahshomar.ingest.html.WebText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The feed files of the feedparser project: each says in its first comment what must come out. */
final class FeedFiles {

    static final WebDates DATES = new WebDates(EventExtractor.standard()::extract);
    static final FeedReader READER = new FeedReader(DATES);

    private static final Pattern HEADER = Pattern.compile("(?m)^\\s*Header:\\s*([\\w-]+)\\s*:\\s*(.*)$");
    private static final Pattern EXPECT = Pattern.compile("Expect:[ \\t]*(.*?)\\s*(?:-->|\\z)", Pattern.DOTALL);
    private static final int HEAD = 4096;

    private FeedFiles() {}

    /** Where they lie: the folder that the system property names, or the one beside the project. */
    static Path folder() {
        String root = System.getProperty("gahshomar.root", "..");
        return Path.of(System.getProperty("gahshomar.feed-files", root + "/../shared/feeds/feedparser"));
    }

    static List<Path> all() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ParsedFeed read(Path file) {
        Map<String, String> headers = headers(file);
        return READER.read(new FeedBody(
                bytes(file),
                headers.getOrDefault("content-type", "application/xml"),
                headers.get("content-location"),
                headers.get("content-language"),
                "http://127.0.0.1:8097/" + folder().relativize(file)));
    }

    private static Map<String, String> headers(Path file) {
        Map<String, String> headers = new HashMap<>();
        Matcher header = HEADER.matcher(head(file));
        while (header.find()) {
            headers.put(
                    header.group(1).toLowerCase(Locale.ROOT), header.group(2).strip());
        }
        return headers;
    }

    /** What the file says must come out, as far as it speaks of what is modelled here. */
    static List<Statement> statements(Path file) {
        Matcher expect = EXPECT.matcher(head(file));
        List<Statement> statements = new ArrayList<>();
        if (expect.find()) {
            for (String clause : Statement.clauses(expect.group(1))) {
                Statement.of(clause).ifPresent(statements::add);
            }
        }
        return statements;
    }

    private static String head(Path file) {
        String text = WebText.of(bytes(file), null).text();
        return text.substring(0, Math.min(text.length(), HEAD));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
