package io.gahshomar.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.ingest.submission.NewDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/a?b=c",
                "HTTPS://news.example/a?b=c",
                "https://NEWS.example/a?b=c",
                "https://news.example:443/a?b=c",
                "https://news.example/a?b=c#part"
            })
    void equivalent_addresses_name_one_document(String url) {
        assertThat(at(url)).isEqualTo(at("https://news.example/a?b=c"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://news.example/a?b=c",
                "https://news.example:8443/a?b=c",
                "https://news.example/A?b=c",
                "https://news.example/a?b=d",
                "https://news.example/a",
                "https://www.news.example/a?b=c"
            })
    void other_addresses_name_other_documents(String url) {
        assertThat(at(url)).isNotEqualTo(at("https://news.example/a?b=c"));
    }

    @Test
    void a_text_without_address_is_named_by_its_text_alone() {
        assertThat(DocumentId.of(NewDocument.ofText("A title", "A text")))
                .isEqualTo(DocumentId.of(NewDocument.ofText("Another title", "A text")))
                .isNotEqualTo(DocumentId.of(NewDocument.ofText("A title", "Another text")));
    }

    @Test
    void a_file_is_named_by_its_address_where_it_has_one_and_else_by_its_name() {
        // Given
        NewDocument plain = NewDocument.ofText(null, "A text");
        NewDocument published = new NewDocument(null, "A text", "https://news.example/a", null, null, null);

        // Then
        assertThat(DocumentId.ofFile(plain, "a.txt")).isEqualTo(DocumentId.ofFileName("a.txt"));
        assertThat(DocumentId.ofFile(plain, "b.txt")).isNotEqualTo(DocumentId.ofFileName("a.txt"));
        assertThat(DocumentId.ofFile(published, "a.txt")).isEqualTo(at("https://news.example/a"));
    }

    @Test
    void an_id_is_stable_over_releases() {
        assertThat(at("https://news.example/a")).isEqualTo("900e1e37c710bf90a7665643317af9f7");
        assertThat(DocumentId.ofFileName("a.txt")).isEqualTo("4672f9b2080f59d2868374c6398ad4f5");
        assertThat(DocumentId.of(NewDocument.ofText(null, "متن"))).isEqualTo("8a6567dee2112f9df80d301c1518c7b9");
    }

    private static String at(String url) {
        return DocumentId.of(new NewDocument("Title", "Text", url, null, null, null));
    }
}
