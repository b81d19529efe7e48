package io.gahshomar.extraction.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

    private static final ActorFinder FINDER = new ActorFinder();

    private static List<String> find(String text, String language) {
        return FINDER.find(text, 0, text.length(), language, List.of("IR", "RU"));
    }

    @Test
    void countries_are_found_by_name_demonym_and_capital() {
        assertThat(find("وزیر خارجه ایران در پکن با همتای روسی خود دیدار کرد", "fa"))
                .containsExactly("IR-foreign-minister", "IR", "RU");
        assertThat(find("The Kremlin and the Iranian ambassador met in Ankara", "en"))
                .containsExactly("RU", "IR", "IR-ambassador");
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

    @Test
    void an_office_belongs_to_the_country_beside_it() {
        assertThat(find("وزیر خارجه ایران با رئیس‌جمهور روسیه دیدار کرد", "fa"))
                .containsExactly("IR-foreign-minister", "IR", "RU-head-of-state", "RU");
        assertThat(find("سفیر ایران در مسکو", "fa")).containsExactly("IR-ambassador", "IR", "RU");
        assertThat(find("the Russian foreign minister and the president of Iran", "en"))
                .containsExactly("RU", "RU-foreign-minister", "IR-head-of-state", "IR");
    }

    @Test
    void a_city_where_something_is_held_names_no_actor_unless_the_text_is_about_its_country() {
        assertThat(find("مذاکرات در وین برگزار شد", "fa")).isEmpty();
        assertThat(find("The talks were held in Geneva and Moscow", "en")).containsExactly("RU");
        assertThat(find("آنکارا و ریاض بیانیه دادند", "fa")).containsExactly("TR", "SA");
    }

    @Test
    void a_country_that_is_only_an_example_of_a_kind_is_no_actor_unless_the_text_is_about_it() {
        assertThat(find("ایران با کمک کشورهای کوچکی مانند اتریش، بلژیک و نپال پذیرفته شد", "fa"))
                .containsExactly("IR");
        assertThat(find("Iran was backed by small states such as Nepal and Austria, and by India", "en"))
                .containsExactly("IR", "IN");
        assertThat(find("neighbours like Russia and Nepal", "en")).containsExactly("RU");
    }

    @Test
    void a_time_frame_or_a_sea_names_no_actor() {
        assertThat(find("پس از فروپاشی اتحاد شوروی روابط ایران گسترش یافت", "fa"))
                .containsExactly("IR");
        assertThat(find("in the Indian Ocean", "en")).isEmpty();
    }

    @Test
    void a_currency_sign_names_no_country() {
        assertThat(find("a US$3 billion loan", "en")).isEmpty();
    }

    @Test
    void ids_are_unique_and_every_name_stands_for_one_actor() {
        List<ActorData.Entry> gazetteer = ActorData.STANDARD.gazetteer();
        assertThat(gazetteer)
                .extracting(ActorData.Entry::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("Q[1-9][0-9]*|x:[a-z0-9]+(-[a-z0-9]+)*"));
        for (String language : List.of("fa", "en", "ru")) {
            Map<String, String> owners = new HashMap<>();
            gazetteer.forEach(entry -> entry.names(language).forEach(name -> claim(owners, name, entry.id())));
            ActorData.STANDARD.countries().names().forEach((country, names) -> names.getOrDefault(language, List.of())
                    .forEach(name -> claim(owners, name, country)));
            assertThat(owners).isNotEmpty();
        }
    }

    private static void claim(Map<String, String> owners, String name, String id) {
        String other = owners.put(ActorNames.key(name), id);
        assertThat(other).as("owner of the name %s besides %s", name, id).isIn(null, id);
    }
}
