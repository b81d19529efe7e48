package io.gahshomar.ingest.feed.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the feed files of the feedparser project where they are at hand. */
class FeedFilesTest {

    private static final double LEAST_SHARE = 0.97;

    @BeforeAll
    static void the_files_are_there() {
        assumeTrue(
                Files.isDirectory(FeedFiles.folder()),
                () -> "skipped: no feed files in " + FeedFiles.folder() + "; set -Dgahshomar.feed-files=FOLDER");
    }

    @Test
    void what_the_files_state_comes_out() {
        // Given
        int statements = 0;
        List<String> disagreements = new ArrayList<>();

        // When
        for (Path file : FeedFiles.all()) {
            List<Statement> stated = FeedFiles.statements(file);
            ParsedFeed feed = stated.isEmpty() ? null : FeedFiles.read(file);
            statements += stated.size();
            stated.stream()
                    .filter(statement -> !statement.holds(feed))
                    .forEach(statement ->
                            disagreements.add(FeedFiles.folder().relativize(file) + ": " + statement.source()));
        }

        // Then
        double share = 1 - disagreements.size() / (double) statements;
        System.out.printf("feed files: %.2f %% of %d statements hold; not these:%n", 100 * share, statements);
        disagreements.forEach(System.out::println);
        assertThat(statements).isGreaterThan(100);
        assertThat(share).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    @Test
    void every_file_is_read_or_refused_as_no_feed() {
        // Given
        List<String> refused = new ArrayList<>();
        List<Path> files = FeedFiles.all();

        // When
        for (Path file : files) {
            try {
                FeedFiles.read(file);
            } catch (NotAFeedException e) {
                refused.add(FeedFiles.folder().relativize(file) + ": " + e.getMessage());
            }
        }

        // Then
        System.out.printf(
                "feed files: %d of %d are read; no feeds are these:%n", files.size() - refused.size(), files.size());
        refused.forEach(System.out::println);
        assertThat(refused.size()).isLessThan(files.size() / 100);
    }
}
