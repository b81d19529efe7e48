package io.gahshomar.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.gahshomar.event.EventKind;
import io.gahshomar.extraction.temporal.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventExtractorTest {

    static final EventExtractor EXTRACTOR = EventExtractor.standard();

    static List<DatedEvent> events(String text) {
        return EXTRACTOR.extract(SourceText.of(text)).events();
    }

    static Role role(String text, String expression) {
        return EXTRACTOR.extract(SourceText.of(text)).expressions().stream()
                .filter(found -> found.date().text().contains(expression))
                .map(DatedExpression::role)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no expression " + expression + " in " + text));
    }

    @Test
    void a_persian_visit_becomes_an_event_with_its_sentence_and_offsets() {
        String text = "روابط دو همسایه پیشینه‌ای دراز دارد. رئیس‌جمهور روسیه در 24 مهر 1386 برای شرکت در نشست سران"
                + " کشورهای ساحلی به تهران سفر کرد. این سفر بازتاب گسترده‌ای داشت.";

        DatedEvent event = events(text).getFirst();

        assertThat(event.date().earliest()).isEqualTo(LocalDate.of(2007, 10, 16));
        assertThat(event.kind()).isEqualTo(EventKind.EVENT);
        assertThat(event.quote()).startsWith("رئیس‌جمهور روسیه").endsWith("سفر کرد.");
        assertThat(text.substring(event.start(), event.end())).isEqualTo(event.quote());
        assertThat(text.substring(event.dateStart(), event.dateEnd())).isEqualTo("24 مهر 1386");
        assertThat(event.headline()).contains("سفر کرد").doesNotContain("1386");
        assertThat(event.actors()).contains("RU", "IR");
        assertThat(event.themes()).contains("diplomacy");
    }

    @Test
    void an_english_signature_becomes_an_event() {
        String text = "Iran and Russia signed a contract for the Bushehr reactor on 8 January 1995 in Tehran.";

        DatedEvent event = events(text).getFirst();

        assertThat(event.date().edtf()).hasToString("1995-01-08");
        assertThat(event.headline()).isEqualTo("Iran and Russia signed a contract for the Bushehr reactor in Tehran");
        assertThat(event.actors()).containsExactly("IR", "RU");
        assertThat(event.themes()).contains("nuclear", "agreements");
    }

    @Test
    void offsets_count_code_points_and_not_chars() {
        String text = "😀😀 دو کشور در ۱۷ ژانویه ۲۰۲۵ پیمان مشارکت راهبردی را امضا کردند.";

        DatedEvent event = events(text).getFirst();

        int[] codePoints = text.codePoints().toArray();
        assertThat(new String(codePoints, event.dateStart(), event.dateEnd() - event.dateStart()))
                .isEqualTo("۱۷ ژانویه ۲۰۲۵");
        assertThat(new String(codePoints, event.start(), event.end() - event.start()))
                .isEqualTo(event.quote());
    }

    @Test
    void citations_in_brackets_are_no_events() {
        assertThat(role("همکاری دو کشور رو به گسترش بوده است (کریمی، 1384: 144).", "1384"))
                .isEqualTo(Role.CITATION);
        assertThat(role("این سخن بازتاب یافت (روزنامه آفتاب، 17 فروردین 1381: 5).", "1381"))
                .isEqualTo(Role.CITATION);
        assertThat(role("The two states moved closer (Boon, 2023: 1120).", "2023"))
                .isEqualTo(Role.CITATION);
        assertThat(role("احمدی و رضایی (۱۴۰۰) در مقاله‌ای بر نقش گاز تأکید می‌کنند.", "۱۴۰۰"))
                .isEqualTo(Role.CITATION);
        assertThat(role("Miller (2019) argues that trade follows politics.", "2019"))
                .isEqualTo(Role.CITATION);
    }

    @Test
    void a_date_in_brackets_after_an_act_stays_an_event() {
        assertThat(role("پوتین در کنفرانس امنیتی مونیخ (بهمن 1385) سیاست آمریکا را محکوم کرد.", "1385"))
                .isEqualTo(Role.EVENT);
    }

    @Test
    void the_list_of_references_holds_no_events() {
        String text = """
                تجارت در سال‌های اخیر

                ایران و روسیه در سال ۱۳۸۰ قرارداد همکاری امضا کردند. این قرارداد ده‌ساله بود و بعدها تمدید شد.

                همکاری‌های تجاری نیز در همان دوره افزایش یافت و شرکت‌های دو طرف دفترهایی گشودند.

                منابع

                - Miller, Anna (2019), "Trade and Power", Journal of Affairs, Vol. 4, pp. 1-20, (Accessed on: 10/5/2019).
                - کریمی، رضا (1384)، ایران و روسیه، تهران: نشر نمونه.
                """;

        Extraction extraction = EXTRACTOR.extract(SourceText.of(text));

        assertThat(extraction.events()).hasSize(1);
        assertThat(extraction.expressions())
                .filteredOn(expression -> expression.start() > text.indexOf("منابع"))
                .isNotEmpty()
                .allMatch(expression -> expression.role() == Role.CITATION);
    }

    @Test
    void amounts_are_statistics_and_lasting_processes_trends() {
        assertThat(role("ارزش مبادلات دو کشور در سال ۱۳۷۵ به ۴۰۰ میلیون دلار رسید.", "۱۳۷۵"))
                .isEqualTo(Role.STATISTIC);
        assertThat(role("Bilateral trade was worth 400 million dollars in 1996.", "1996"))
                .isEqualTo(Role.STATISTIC);
        assertThat(role("از سال ۲۰۱۹ ایران با فشار بین‌المللی روبه‌رو بوده است.", "۲۰۱۹"))
                .isEqualTo(Role.TREND);
        assertThat(role("میان سال‌های ۲۰۱۰ و ۲۰۱۵ تجارت دو کشور ۶۵ درصد کاهش یافت.", "۲۰۱۰"))
                .isEqualTo(Role.TREND);
    }

    @Test
    void an_amount_that_is_paid_or_sold_stays_an_event() {
        assertThat(role("روسیه در سال ۲۰۰۵ سامانه‌های پدافندی را به بهای ۷۰۰ میلیون دلار به ایران فروخت.", "۲۰۰۵"))
                .isEqualTo(Role.EVENT);
    }

    @Test
    void what_is_called_by_its_year_is_a_mention() {
        assertThat(role("موافقتنامه ژوئیه 1998 با این اصل ناسازگار بود.", "1998"))
                .isEqualTo(Role.MENTION);
        assertThat(role("Under the 1921 treaty both sides may sail freely.", "1921"))
                .isEqualTo(Role.MENTION);
        assertThat(role("این رقم در مقایسه با سال ۲۰۲۰ افزایش داشت.", "۲۰۲۰")).isEqualTo(Role.MENTION);
    }

    @Test
    void how_far_back_a_ranking_holds_is_a_mention_and_what_lasts_since_then_a_trend() {
        assertThat(events("این نخستین سفر یک وزیر لهستانی به ایران از سال ۱۹۴۳ بود."))
                .isEmpty();
        assertThat(events("It was the worst drought in the province since 1954."))
                .isEmpty();
        assertThat(events("The first reactor has supplied the city since 1954."))
                .hasSize(1);
        assertThat(events("نخستین نیروگاه از سال ۱۳۷۴ به شهر برق می‌رساند."))
                .singleElement()
                .satisfies(event -> assertThat(event.kind()).isEqualTo(EventKind.TREND));
    }

    @Test
    void captions_and_cells_of_tables_are_mentions() {
        String text = """
                جدول ۱. صادرات به روسیه در سال ۲۰۲۲

                کالا\t۲۰۲۰\t۲۰۲۱\t۲۰۲۲
                میوه\t۱۲۰\t۱۳۰\t۱۵۰

                پس از آن دو کشور در ۵ مه ۲۰۲۳ توافق گمرکی را امضا کردند.
                """;

        assertThat(EXTRACTOR.extract(SourceText.of(text)).events())
                .singleElement()
                .satisfies(event -> assertThat(event.date().edtf()).hasToString("2023-05-05"));
    }

    @Test
    void the_header_gives_the_day_of_publication_in_either_calendar() {
        String text = """
                تاریخ انتشار: ۱۷ مهر ۱۳۹۱

                وزیر خارجه روسیه دیروز در تهران با همتای ایرانی خود دیدار کرد و درباره خزر گفتگو کرد.
                """;

        Extraction extraction = EXTRACTOR.extract(SourceText.of(text));

        assertThat(extraction.expressions().getFirst().role()).isEqualTo(Role.META);
        assertThat(extraction.events())
                .singleElement()
                .satisfies(event -> assertThat(event.date().earliest()).isEqualTo(LocalDate.of(2012, 10, 7)));
    }

    @Test
    void a_text_without_dates_or_letters_has_no_events() {
        assertThat(events("")).isEmpty();
        assertThat(events(" \n\n\t")).isEmpty();
        assertThat(events("همکاری دو کشور خوب است.")).isEmpty();
        assertThat(events("…!؟((((«")).isEmpty();
    }

    @Test
    void a_state_of_the_present_is_no_event_of_today() {
        Extraction extraction = EXTRACTOR.extract(
                new SourceText("Today Russia remains the main supplier of grain.", LocalDate.of(2023, 10, 15), "en"));

        assertThat(extraction.events()).isEmpty();
        assertThat(extraction.expressions()).singleElement().satisfies(expression -> {
            assertThat(expression.role()).isEqualTo(Role.MENTION);
            assertThat(expression.rule()).isEqualTo("present-time");
        });
    }
}
