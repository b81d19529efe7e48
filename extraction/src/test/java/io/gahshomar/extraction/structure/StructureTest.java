package io.gahshomar.extraction.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StructureTest {

    private static List<String> sentences(String text) {
        return Structure.of(text, Languages.detect(text)).sentences().stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }

    private static List<BlockKind> kinds(String text) {
        return Structure.of(text, Languages.detect(text)).blocks().stream()
                .map(Block::kind)
                .toList();
    }

    @Test
    void a_full_stop_in_numbers_abbreviations_and_addresses_ends_no_sentence() {
        assertThat(
                        sentences(
                                "Trade rose by 3.5 percent, said Dr. A. Smith of example.org in the U.S. capital. It fell later."))
                .containsExactly(
                        "Trade rose by 3.5 percent, said Dr. A. Smith of example.org in the U.S. capital.",
                        "It fell later.");
        assertThat(sentences("سهم آن ۳.۱ درصد بود. سپس کاهش یافت.")).hasSize(2);
    }

    @Test
    void a_full_stop_without_a_blank_after_it_ends_a_persian_sentence() {
        assertThat(sentences("او به مسکو رفت.سپس به تهران بازگشت.")).hasSize(2);
    }

    @Test
    void a_citation_after_the_full_stop_belongs_to_the_sentence_before_it() {
        assertThat(sentences("روابط گسترش یافت. (کریمی، 1384: 12) سپس تیره شد."))
                .containsExactly("روابط گسترش یافت. (کریمی، 1384: 12)", "سپس تیره شد.");
    }

    @Test
    void a_page_break_with_footnote_and_number_does_not_cut_a_sentence() {
        String text = """
                روابط دو کشور در آن سال‌ها دگرگون شد.

                نخستین دیدار دو وزیر در تابستان همان سال در شهر مسکو برگزار شد و دو طرف درباره همکاری در

                ---

                1. Strategic Partnership

                42

                حوزه انرژی و حمل‌ونقل گفتگو کردند. دیدار بعدی در تهران بود.
                """;

        List<Sentence> sentences = Structure.of(text, "fa").sentences();

        Sentence broken = sentences.stream()
                .filter(sentence -> sentence.pieces().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(text.substring(broken.start(), broken.end()))
                .startsWith("نخستین دیدار")
                .endsWith("گفتگو کردند.");
        assertThat(text.substring(
                        broken.pieces().get(1).start(), broken.pieces().get(1).end()))
                .isEqualTo("حوزه انرژی و حمل‌ونقل گفتگو کردند.");
    }

    @Test
    void the_parts_of_a_paper_are_told_apart() {
        String text = """
                # همکاری‌های ایران و روسیه

                دانشیار، گروه علوم سیاسی، دانشگاه نمونه

                (تاریخ دریافت: ۱۴۰۳/۰۶/۰۶ – تاریخ پذیرش: ۱۴۰۳/۱۲/۰۳)

                ### چکیده

                این نوشتار روند همکاری‌های دو کشور را در سه دهه بررسی می‌کند و به فرصت‌ها و مانع‌های آن می‌پردازد.

                **واژگان کلیدی:** ایران، روسیه، همکاری

                ### Abstract

                This paper reviews the cooperation of the two countries over three decades and its obstacles.

                **Key Words:** Iran, Russia

                ## مقدمه

                روابط ایران و روسیه در این دوره دگرگون شد. دو کشور در حوزه‌های گوناگون با یکدیگر همکاری کردند.

                **جدول ۱. مبادلات دو کشور**

                سال\tصادرات\tواردات
                ۲۰۲۰\t۱۲۰\t۴۰۰

                Source: (Example Institute, 2021: 80)

                ## منابع

                - Miller, Anna (2019), "Trade and Power", Journal of Affairs.
                """;

        assertThat(kinds(text))
                .containsExactly(
                        BlockKind.TITLE,
                        BlockKind.AUTHORS,
                        BlockKind.META,
                        BlockKind.HEADING,
                        BlockKind.ABSTRACT,
                        BlockKind.META,
                        BlockKind.HEADING,
                        BlockKind.FOREIGN_ABSTRACT,
                        BlockKind.META,
                        BlockKind.HEADING,
                        BlockKind.BODY,
                        BlockKind.CAPTION,
                        BlockKind.TABLE,
                        BlockKind.TABLE,
                        BlockKind.SOURCE_LINE,
                        BlockKind.HEADING,
                        BlockKind.REFERENCE);
    }

    @Test
    void the_language_is_that_of_most_letters() {
        assertThat(Languages.detect("روابط Iran و Russia در سال‌های اخیر گسترش یافته است"))
                .isEqualTo("fa");
        assertThat(Languages.detect("Relations between ایران and Russia have grown"))
                .isEqualTo("en");
        assertThat(Languages.detect("Отношения Ирана и России")).isEqualTo("ru");
        assertThat(Languages.detect("1386/7/24")).isEqualTo("en");
    }
}
