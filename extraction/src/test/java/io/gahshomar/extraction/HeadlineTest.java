package io.gahshomar.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static List<String> headlines(String text) {
        return EventExtractorTest.events(text).stream()
                .map(DatedEvent::headline)
                .toList();
    }

    @Test
    void a_headline_is_the_clause_without_its_date_and_connecting_words() {
        assertThat(headlines("همچنین در آذر ماه 1368 هفتمین کمیسیون مشترک دو کشور در مسکو تشکیل شد."))
                .containsExactly("هفتمین کمیسیون مشترک دو کشور در مسکو تشکیل شد");
        assertThat(headlines("However, on 3 May 2004 the ministers signed a protocol in Baku."))
                .containsExactly("The ministers signed a protocol in Baku");
    }

    @Test
    void two_happenings_of_one_sentence_have_a_clause_each() {
        assertThat(headlines("در سال 1378 دو کشور موافقتنامه‌ای امضا کردند و در سال 1380 آن را تمدید کردند."))
                .containsExactly("دو کشور موافقتنامه‌ای امضا کردند", "آن را تمدید کردند");
        assertThat(headlines("In 1995 they signed the contract, and in 2011 the plant was opened."))
                .containsExactly("They signed the contract", "The plant was opened");
    }

    @Test
    void two_dated_acts_of_one_clause_are_named_each_by_its_phrase() {
        assertThat(headlines("انقلاب ایران (1357) و فروپاشی شوروی (1370) چهره منطقه را دگرگون ساخت."))
                .containsExactly("انقلاب ایران", "فروپاشی شوروی");
    }

    @Test
    void amounts_in_a_row_share_their_subject() {
        assertThat(
                        headlines(
                                "در سال 1375 ارزش مبادلات دو کشور به 400، در سال 1376 به 450 و در سال 1377 به 500 میلیون دلار رسید."))
                .containsExactly(
                        "ارزش مبادلات دو کشور: 400 میلیون دلار",
                        "ارزش مبادلات دو کشور: 450 میلیون دلار",
                        "ارزش مبادلات دو کشور: 500 میلیون دلار");
    }

    @Test
    void a_relative_clause_brings_the_noun_it_belongs_to() {
        assertThat(headlines("در سندی که در سال 2000 منتشر شد، اولویت‌های تازه‌ای آمده است."))
                .containsExactly("سندی منتشر شد");
    }

    @Test
    void a_clause_of_saying_tells_what_was_said() {
        assertThat(headlines("در سپتامبر ۲۰۲۳ دو دولت اعلام کردند که ساخت راه‌آهن آغاز شده است."))
                .containsExactly("دو دولت اعلام کردند که ساخت راه‌آهن آغاز شده است");
    }

    @Test
    void brackets_and_sources_are_left_out() {
        assertThat(headlines("به گزارش خبرگزاری نمونه، وزیر راه (رئیس هیئت) در ۳ تیر ۱۳۹۹ به باکو سفر کرد."))
                .containsExactly("وزیر راه به باکو سفر کرد");
    }

    @Test
    void a_long_clause_is_shortened_by_whole_words_to_120_code_points() {
        String text =
                "در سال 1385 هیئت بلندپایه‌ای از کارشناسان وزارت نیرو، سازمان انرژی اتمی، شرکت‌های پیمانکار داخلی و نمایندگان"
                        + " مجلس برای بررسی روند پیشرفت کار نیروگاه و رفع دشواری‌های مالی آن به همراه خبرنگاران به شهر مسکو سفر کرد.";

        assertThat(headlines(text)).singleElement().satisfies(headline -> {
            assertThat(headline.codePointCount(0, headline.length())).isLessThanOrEqualTo(120);
            assertThat(headline).endsWith("سفر کرد");
            assertThat(List.of(text.split("[ .،]")))
                    .containsAll(
                            List.of(headline.replace("،", "").replace("… ", "").split(" ")));
        });
    }

    @Test
    void confidence_tells_how_often_such_an_event_is_right() {
        assertThat(EventExtractorTest.events("دو کشور در ۱۷ ژانویه ۲۰۲۵ پیمان مشارکت را امضا کردند."))
                .singleElement()
                .satisfies(event -> assertThat(event.confidence()).isEqualTo(0.9));
    }
}
