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
    void a_clause_that_explains_the_date_goes_with_it() {
        assertThat(headlines("از سال ۱۳۹۷ که آمریکا از برجام خارج شد، صادرات نفت ایران کاهش یافت."))
                .containsExactly("صادرات نفت ایران کاهش یافت");
        assertThat(headlines("Since 2015, when the nuclear deal was agreed, trade has risen."))
                .containsExactly("Trade has risen");
    }

    @Test
    void a_clause_that_begins_with_its_complement_takes_the_subject_of_the_clause_before() {
        assertThat(headlines("همکاری دو دانشگاه گسترش یافت و در سال ۱۳۸۶ به اوج خود رسید."))
                .containsExactly("همکاری دو دانشگاه به اوج خود رسید");
    }

    @Test
    void dates_that_share_a_predicate_are_left_out_together() {
        assertThat(headlines("مهرماه ۹۸ و اردیبهشت ۹۹ دو رزمایش مشترک برگزار شد."))
                .containsExactly("دو رزمایش مشترک برگزار شد", "دو رزمایش مشترک برگزار شد");
        assertThat(headlines("هفته نخست آبان ۱۳۹۸، اوایل آذر و آخر همان ماه سه دور گفت‌وگو انجام شد."))
                .hasSize(3)
                .containsOnly("سه دور گفت‌وگو انجام شد");
        assertThat(headlines("Talks were held in late 2005 and early 2007 in Vienna."))
                .containsExactly("Talks were held in Vienna", "Talks were held in Vienna");
    }

    @Test
    void nothing_of_a_dates_adverbial_is_left_behind() {
        assertThat(headlines("فردای ۱۲ مهر ۱۳۸۰، هواپیماها پایگاه را بمباران کردند."))
                .containsExactly("هواپیماها پایگاه را بمباران کردند");
        assertThat(headlines("The war began on 3 May 1827. The treaty was signed on June 10/22 in a village."))
                .last()
                .isEqualTo("The treaty was signed in a village");
        assertThat(headlines("In the three months to June 2019, exports fell by a tenth."))
                .containsExactly("Exports fell by a tenth");
        assertThat(headlines("In the summer of '08 they stopped the talks.")).containsExactly("They stopped the talks");
        assertThat(headlines("The talks failed on 3 May 2004. The following day a curfew was imposed."))
                .containsExactly("The talks failed", "A curfew was imposed");
    }

    @Test
    void a_participle_with_a_date_of_its_own_is_a_happening_of_its_own() {
        assertThat(headlines("The plant, begun in 1979, was opened in 2005."))
                .containsExactly("The plant begun", "The plant was opened");
    }

    @Test
    void a_subject_that_only_points_back_is_named_where_the_sentence_before_names_one() {
        assertThat(headlines("وزیر راه ایران به پیشنهاد تازه‌ای پاسخ داد. او در ۳ تیر ۱۳۹۹ به باکو سفر کرد."))
                .containsExactly("وزیر راه ایران به باکو سفر کرد");
        assertThat(
                        headlines(
                                "حجم مبادلات در سال ۱۹۹۱ حدود یک میلیارد دلار بود. این میزان در سال ۱۹۹۵ به ۲۰۰ میلیون دلار کاهش یافت."))
                .last()
                .isEqualTo("حجم مبادلات به ۲۰۰ میلیون دلار کاهش یافت");
        assertThat(headlines("The plant was designed abroad. It was opened in September 2011."))
                .containsExactly("The plant was opened");
        assertThat(headlines("Iran and Russia discussed the plant. It was opened in September 2011."))
                .containsExactly("It was opened");
    }

    @Test
    void a_clause_that_is_too_long_becomes_a_shorter_complete_one_without_an_ellipsis() {
        assertThat(
                        headlines(
                                "On 3 May 2004 the ministers of transport of the two countries signed a protocol on the railway"
                                        + " between the northern ports and the southern border with a list of all stations and bridges."))
                .singleElement()
                .asString()
                .startsWith("The ministers of transport of the two countries signed a protocol")
                .hasSizeLessThanOrEqualTo(120)
                .doesNotContain("…");
        assertThat(headlines(
                        "وزیر راه در سال ۱۳۹۰ در نشست خبری با روزنامه‌نگاران داخلی و خارجی در محل وزارتخانه اعلام کرد: ساخت"
                                + " راه‌آهن شمال با همکاری شرکت‌های دو کشور آغاز شده است."))
                .singleElement()
                .asString()
                .startsWith("وزیر راه")
                .endsWith("آغاز شده است")
                .doesNotContain("…");
    }

    @Test
    void a_participle_that_ends_a_clause_becomes_a_verb() {
        assertThat(headlines("وزیر راه در ۳ تیر ۱۳۹۹ وارد باکو شده و با همتای خود دیدار کرد."))
                .containsExactly("وزیر راه وارد باکو شده است");
        assertThat(headlines("دو رهبر در سال ۱۳۷۴ به مسکو دعوت شده و سندی امضا کردند."))
                .containsExactly("دو رهبر به مسکو دعوت شده‌اند");
    }

    @Test
    void a_subjunctive_stays_with_the_verb_it_hangs_on() {
        assertThat(headlines("مقرر شد دو کارخانه کار خود را از سال ۲۰۰۶ آغاز نمایند."))
                .containsExactly("مقرر شد دو کارخانه کار خود را آغاز نمایند");
        assertThat(headlines("سازمان توانسته است در نشست ژوئیه ۲۰۰۵ به عضویت ناظر پذیرفته شود."))
                .singleElement()
                .asString()
                .startsWith("سازمان توانسته است")
                .endsWith("پذیرفته شود");
    }

    @Test
    void a_relative_clause_without_a_subject_stays_with_the_clause_it_follows() {
        assertThat(headlines("نخستین سند پنج‌جانبه پیمان محیط زیست بود که در ۲۶ اکتبر ۲۰۰۳ در تهران به امضا رسید."))
                .containsExactly("نخستین سند پنج‌جانبه پیمان محیط زیست بود که در تهران به امضا رسید");
    }

    @Test
    void this_noun_becomes_the_phrase_that_the_same_noun_began_before() {
        assertThat(headlines("تجارت میان ایران و ترکیه در سه دهه نوسان داشته است. این تجارت در سال ۲۰۱۵ دو برابر شد."))
                .last()
                .isEqualTo("تجارت میان ایران و ترکیه دو برابر شد");
    }

    @Test
    void a_headline_that_needs_the_sentence_before_it_is_less_certain() {
        assertThat(EventExtractorTest.events("او در ۳ تیر ۱۳۹۹ به باکو سفر کرد."))
                .singleElement()
                .satisfies(event -> assertThat(event.confidence()).isEqualTo(0.72));
    }

    @Test
    void nothing_is_left_of_a_list_of_dates_or_a_phrase_about_the_age() {
        assertThat(headlines("روسیه چه در سال ۲۰۰۰ و چه در ۲۰۰۷ سند تازه‌ای منتشر کرد."))
                .containsExactly("روسیه سند تازه‌ای منتشر کرد", "روسیه سند تازه‌ای منتشر کرد");
        assertThat(headlines("در دوره پس از ۱۱ سپتامبر ۲۰۰۱ تحولی در منطقه روی داد."))
                .containsExactly("تحولی در منطقه روی داد");
        assertThat(headlines("در زمانی که رئیس‌جمهور ایران در سال ۲۰۰۱ از روسیه دیدار کرد، توافق تازه‌ای به دست آمد."))
                .first()
                .isEqualTo("رئیس‌جمهور ایران از روسیه دیدار کرد");
    }

    @Test
    void a_dash_of_the_text_stays() {
        assertThat(headlines("در سال ۲۰۰۰ سه کشور قرارداد راهگذر شمال ـ جنوب را امضا کردند."))
                .containsExactly("سه کشور قرارداد راهگذر شمال ـ جنوب را امضا کردند");
    }

    @Test
    void confidence_tells_how_often_such_an_event_is_right() {
        assertThat(EventExtractorTest.events("دو کشور در ۱۷ ژانویه ۲۰۲۵ پیمان مشارکت را امضا کردند."))
                .singleElement()
                .satisfies(event -> assertThat(event.confidence()).isEqualTo(0.9));
    }
}
