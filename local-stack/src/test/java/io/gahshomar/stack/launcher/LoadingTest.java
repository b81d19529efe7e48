package io.gahshomar.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoadingTest {

    @Test
    void the_line_tells_how_many_texts_are_handed_in_and_read_and_what_was_found() {
        var loading = new Loading(10, 7, 0, 52, new Loading.Corpus(10, 10));

        assertThat(loading.line()).isEqualTo("loaded 10 of 10 texts, read 7 of 10 documents, found 52 events");
    }

    @Test
    void documents_that_failed_are_told_together_with_where_to_ask_why() {
        var loading = new Loading(10, 8, 2, 52, new Loading.Corpus(10, 10));

        assertThat(loading.line()).endsWith(", 2 failed (GET /documents tells why)");
    }
}
