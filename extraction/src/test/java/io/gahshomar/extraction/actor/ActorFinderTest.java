package io.gahshomar.extraction.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

    private static final ActorFinder FINDER = new ActorFinder();

    private static List<String> find(String text, String language) {
        return FINDER.find(text, 0, text.length(), language, List.of("IR", "RU"));
    }

    @Test
    void countries_are_found_by_name_demonym_and_capital() {
        assertThat(find("وزیر خارجه ایران در پکن با همتای روسی خود دیدار کرد", "fa"))
                .containsExactly("IR", "CN", "RU");
        assertThat(find("The Kremlin and the Iranian ambassador met in Ankara", "en"))
                .containsExactly("RU", "IR", "TR");
    }

    @Test
    void persian_affixes_and_lost_blanks_do_not_hide_a_name() {
        assertThat(find("روسها وآمریکاییها", "fa")).containsExactly("RU", "US");
        assertThat(find("جمهوریاسلامیایران و اتحادجماهیرشوروی", "fa")).containsExactly("IR", "SU");
        assertThat(find("روسیه‌ی نوین و افغان‌ها", "fa")).containsExactly("RU", "AF");
    }

    @Test
    void people_and_organisations_have_wikidata_ids_and_bring_their_country() {
        assertThat(find("پوتین و احمدی‌نژاد", "fa")).containsExactly("Q7747", "RU", "Q34448", "IR");
        assertThat(find("The UN Security Council and the IAEA", "en")).containsExactly("Q37470", "Q41984");
    }

    @Test
    void the_two_countries_are_those_the_text_is_about() {
        assertThat(find("حجم مبادلات دو کشور", "fa")).containsExactly("IR", "RU");
        assertThat(FINDER.principals("ایران و روسیه، ایران و روسیه، ایران و روسیه و چین", "fa"))
                .containsExactly("IR", "RU");
    }

    @Test
    void an_abbreviation_is_met_in_upper_case_only() {
        assertThat(find("they told us about it", "en")).isEmpty();
        assertThat(find("US and U.S. forces", "en")).containsExactly("US");
    }
}
