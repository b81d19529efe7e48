package io.gahshomar.extraction.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final List<ActorData.Entry> ENTRIES = ActorData.STANDARD.gazetteer();

    @Test
    void an_id_is_that_of_wikidata_or_the_files_own() {
        assertThat(ENTRIES)
                .extracting(ActorData.Entry::id)
                .allMatch(id -> id.matches("Q[1-9][0-9]{0,8}|x:[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void no_id_stands_for_two() {
        assertThat(ENTRIES).extracting(ActorData.Entry::id).doesNotHaveDuplicates();
    }

    @Test
    void no_name_stands_for_two() {
        for (String language : List.of("fa", "en", "ru")) {
            Stream<String> names = ENTRIES.stream().flatMap(entry -> entry.names(language).stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .distinct());

            assertThat(names).as(language).doesNotHaveDuplicates();
        }
    }

    @Test
    void everything_has_a_persian_and_an_english_name_and_acts_for_a_country_or_for_none() {
        assertThat(ENTRIES).allSatisfy(entry -> {
            assertThat(entry.names("fa")).isNotEmpty();
            assertThat(entry.names("en")).isNotEmpty();
            assertThat(entry.of()).matches(of -> of == null || of.matches("[A-Z]{2}"));
        });
    }
}
