package io.gahshomar.access.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFileTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-31T09:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private KeyFile file;

    @BeforeEach
    void emptyFolder() {
        file = new KeyFile(folder.resolve("access").resolve("keys"));
    }

    @Test
    void a_key_that_was_made_is_known_by_its_secret_alone_and_the_secret_is_not_kept() throws IOException {
        // When
        var secret = file.create("desk of news", Set.of(Scope.EDIT, Scope.INGEST), CLOCK);

        // Then
        assertThat(file.keys()).singleElement().satisfies(key -> {
            assertThat(key.matches(secret)).isTrue();
            assertThat(key.matches(new Secret(secret.id(), secret.text().substring(0, 55) + "x")))
                    .isFalse();
            assertThat(key.scopes()).containsExactlyInAnyOrder(Scope.INGEST, Scope.EDIT);
            assertThat(key.name()).isEqualTo("desk of news");
            assertThat(key.created()).isEqualTo("2026-01-31T09:30:00Z");
        });
        assertThat(Files.readString(file.path()))
                .doesNotContain(secret.text(), secret.text().substring(13));
        assertThat(Secret.parse(secret.text())).contains(secret);
    }

    @Test
    void a_key_that_was_revoked_is_gone_and_the_others_stay() {
        // Given
        var first = file.create("first", Set.of(Scope.ADMIN), CLOCK);
        var second = file.create("second", Set.of(Scope.INGEST), CLOCK);

        // When
        var revoked = file.revoke(first.id());

        // Then
        assertThat(revoked).isTrue();
        assertThat(file.keys()).extracting(ApiKey::id).containsExactly(second.id());
        assertThat(file.revoke(first.id())).isFalse();
    }

    @Test
    void no_file_is_no_key() {
        assertThat(file.keys()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0badc0de                                    | it has 1 of the 5 fields",
                "0badc0de HASH ingest 2026-01-31T09:30:00Z   | it has 4 of the 5 fields",
                "0BADC0DE HASH ingest 2026-01-31T09:30:00Z a | eight hex digits",
                "0badc0de abc ingest 2026-01-31T09:30:00Z a  | 64 hex digits",
                "0badc0de HASH reader 2026-01-31T09:30:00Z a | 'reader' is no scope",
                "0badc0de HASH ingest yesterday a            | 'yesterday' is no moment"
            })
    void a_wrong_line_is_named_with_what_would_be_right(String line, String right) throws IOException {
        // Given
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path(), "# keys\n\n" + line.replace("HASH", "0".repeat(64)) + "\n");

        // Then
        assertThatIllegalArgumentException()
                .isThrownBy(file::keys)
                .withMessageContaining("line 3 of")
                .withMessageContaining(right);
    }

    @Test
    void somebody_elses_token_is_no_key() {
        assertThat(Secret.parse("eyJhbGciOiJSUzI1NiJ9.e30.c2ln")).isEmpty();
        assertThat(Secret.parse("")).isEmpty();
    }
}
