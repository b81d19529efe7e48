package io.gahshomar.query.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.TimelineEntry;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers do with the chronology, in a real browser. */
@QuarkusTest
class JourneysTest extends BrowserTest {

    private static final String FEW = "&theme=" + Happenings.THEME + "&to=2011";

    @BeforeEach
    void happenings() {
        topic.state(Happenings.all());
        client.awaitCount("theme=" + Happenings.THEME + "&to=2011", 4);
        client.awaitCount("theme=" + Happenings.THEME + "&from=2012-05&to=2012-05", Happenings.CROWD);
    }

    @ParameterizedTest
    @CsvSource({
        "en, ltr, 2007, October 2007, 16 October 2007, Vladimir Putin arrived in Tehran, 24 Mehr 1386",
        "fa, rtl, ۱۳۸۶, مهر ۱۳۸۶, ۲۴ مهر ۱۳۸۶, ولادیمیر پوتین به تهران رفت, ۱۶ اکتبر ۲۰۰۷"
    })
    void happeningsStandByYearAndMonthInTheReadersCalendar(
            String locale, String direction, String year, String month, String date, String headline, String other) {
        Page page = open("/?locale=" + locale + FEW);

        assertThat(page.locator("html")).hasAttribute("dir", direction);
        assertThat(heading(page, 2, year)).isVisible();
        assertThat(heading(page, 3, month)).isVisible();
        Locator row = page.locator("#entry-" + Happenings.SUMMIT);
        assertThat(row).containsText(headline);
        assertThat(row.locator("time")).hasText(date);
        assertThat(row.locator(".other")).hasText(other);
        assertThat(page.locator(".server-list")).hasCount(0);
    }

    private static Locator heading(Page page, int level, String name) {
        return page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setLevel(level).setName(name))
                .first();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Vladimir Putin arrived in Tehran, Sources disagree, 17 October 2007",
        "fa, ولادیمیر پوتین به تهران رفت, اختلاف منبع‌ها, ۲۵ مهر ۱۳۸۶"
    })
    void anEntryOpensToWhatEachSourceSays(String locale, String headline, String disagreement, String otherDate) {
        Page page = open("/?locale=" + locale + FEW);
        assertThat(page.locator("#entry-" + Happenings.SUMMIT)).containsText(disagreement);

        button(page, headline).click();

        Locator evidence = page.locator(".evidence");
        assertThat(evidence.locator("blockquote mark.date").first()).hasText("۲۴ مهر ۱۳۸۶");
        assertThat(evidence.locator("table.dates")).containsText(otherDate);
        assertThat(evidence.locator("blockquote").nth(1)).hasAttribute("lang", "en");
        assertThat(page).hasURL(Pattern.compile("entry=" + Happenings.SUMMIT));

        page.goBack();

        assertThat(evidence).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    @Test
    void aLinkToAnEntryShowsItAboveTheChronology() {
        Page page = open("/?locale=en&entry=" + Happenings.SUMMIT);

        assertThat(page.locator(".pinned .evidence blockquote")).hasCount(2);
        assertThat(page.locator(".pinned .other")).hasText("24 Mehr 1386");
        assertThat(page.locator(".pinned time")).hasText("16 October 2007");
    }

    @Test
    void anEntryThatDoesNotExistIsSaid() {
        Page page = open("/?locale=en&entry=nothing-has-this-id");

        assertThat(page.getByText("There is no such entry.")).isVisible();
    }

    @Test
    void filtersAreInTheAddressAndGoBackAndForth() {
        Page page = open("/?locale=en" + FEW);
        assertThat(page.locator(".found")).hasText("4 happenings");

        page.locator("gs-filters label:has-text('Trend') input").check();

        assertThat(page.locator(".found")).hasText("1 happening");
        assertThat(page).hasURL(Pattern.compile("kind=trend"));
        page.goBack();
        assertThat(page.locator(".found")).hasText("4 happenings");
        page.goForward();
        assertThat(page.locator(".found")).hasText("1 happening");
        page.getByLabel("Take away: Trend").click();
        assertThat(page.locator(".found")).hasText("4 happenings");
    }

    @Test
    void aSearchShowsItsHits() {
        Page page = open("/?locale=en" + FEW);

        page.getByLabel("Search", new Page.GetByLabelOptions().setExact(true)).fill("treaty");
        page.keyboard().press("Enter");

        assertThat(page.locator(".found")).hasText("1 happening");
        assertThat(page.locator(".headline mark.hit")).hasText("treaty");
    }

    @Test
    void aRangeIsTypedInTheReadersCalendarAndDigits() {
        Page page = open("/?locale=fa" + FEW);

        page.getByLabel("از", new Page.GetByLabelOptions().setExact(true)).fill("۱۳۸۶");
        page.getByLabel("تا", new Page.GetByLabelOptions().setExact(true)).fill("۱۳۸۶-۱۲");
        button(page, "اعمال").click();

        assertThat(page.locator(".found")).hasText("۱ رویداد");
        assertThat(page).hasURL(Pattern.compile("from=2007-03-21&to=2008-03-19"));
    }

    @Test
    void aTypedRangeThatIsNoDateIsToldWithWhatWouldBeRight() {
        Page page = open("/?locale=en" + FEW);

        page.getByLabel("From", new Page.GetByLabelOptions().setExact(true)).fill("last year");
        button(page, "Set").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("“last year” is no date");
    }

    @ParameterizedTest
    @CsvSource({"en, ArrowRight", "fa, ArrowLeft"})
    void theBandIsZoomedAndMovedByKeysAndTheListFollows(String locale, String later) {
        Page page = open("/?locale=" + locale + "&theme=" + Happenings.THEME);
        Locator band = page.locator(".surface");
        assertThat(page.locator(".canvas canvas").first()).isVisible();

        band.focus();
        page.keyboard().press("+");
        assertThat(page).hasURL(Pattern.compile("from=\\d{4}"));
        String zoomed = page.url();
        page.keyboard().press(later);
        page.waitForURL(url -> !url.equals(zoomed));

        assertThat(from(page.url())).isGreaterThan(from(zoomed));
        page.keyboard().press("Home");
        assertThat(page).not().hasURL(Pattern.compile("from="));
    }

    private static String from(String address) {
        return address.replaceAll(".*from=([0-9-]+).*", "$1");
    }

    @Test
    void theBandIsZoomedByTheWheel() {
        Page page = open("/?locale=en&theme=" + Happenings.THEME);
        assertThat(page.locator(".canvas canvas").first()).isVisible();
        assertThat(page.locator(".found")).hasText((Happenings.CROWD + 4) + " happenings");

        page.locator(".canvas").hover();
        page.mouse().wheel(0, -400);

        assertThat(page).hasURL(Pattern.compile("from=\\d{4}-\\d{2}-\\d{2}"));
    }

    @Test
    void onlyRowsNearTheReaderAreInThePage() {
        Page page = open("/?locale=en&from=2012-05&to=2012-05&theme=" + Happenings.THEME);
        assertThat(page.locator("gs-entry").first()).isVisible();
        assertThat(page.locator("#entry-journey-crowd-027")).hasCount(0);

        page.evaluate("window.scrollTo(0, document.body.scrollHeight)");

        assertThat(page.locator("gs-month li").last()).containsText("Working group meeting");
        assertThat(page.locator("gs-entry").count()).isLessThan(Happenings.CROWD);
    }

    @Test
    void newHappeningsAnnounceThemselvesAndComeWhenAskedFor() {
        Page page = open("/?locale=en&kind=trend&theme=" + Happenings.THEME + "-live");
        assertThat(page.locator(".empty")).isVisible();
        assertThat(page.locator("gs-live[data-connected]")).hasCount(1);

        topic.state(Live.entry());

        assertThat(page.locator(".news")).containsText("1 change");
        button(page, "Show").click();
        assertThat(page.locator("#entry-" + Live.ID)).containsText("A line was opened");
        assertThat(page.locator(".news")).hasCount(0);
    }

    /** A happening that arrives while the page is open. */
    private static final class Live {

        static final String ID = "journey-live-" + System.nanoTime();

        static TimelineEntry entry() {
            return Happenings.entry(
                    ID, "2009-02", EventKind.TREND, Map.of("en", "A line was opened"), Happenings.THEME + "-live");
        }
    }

    @Test
    void aListThatDoesNotComeSaysSoAndIsTriedAgain() {
        Page page = open("/add?locale=en");
        page.route("**/timeline/histogram?**", route -> route.abort());
        page.navigate("/?locale=en" + FEW);
        assertThat(page.locator(".notice.failure")).containsText("The list could not be loaded.");

        page.unroute("**/timeline/histogram?**");
        button(page, "Try again").click();

        assertThat(page.locator(".found")).hasText("4 happenings");
    }

    @Test
    void theOtherLanguageShowsTheSameView() {
        Page page = open("/?locale=en" + FEW);
        page.locator("gs-filters label:has-text('Trend') input").check();
        assertThat(page.locator(".found")).hasText("1 happening");

        page.locator("#other-language").click();

        assertThat(page.locator(".found")).hasText("۱ رویداد");
        assertThat(page).hasURL(Pattern.compile("kind=trend"));
    }

    @Test
    void everythingIsReachedWithTheKeyboardAlone() {
        Page page = open("/?locale=en&kind=trend" + FEW);
        assertThat(page.locator("gs-entry")).hasCount(1);

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        Locator headline = button(page, "Expert talks went on");
        for (int i = 0; i < 30 && !(boolean) headline.evaluate("each => each === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Enter");

        assertThat(headline).isFocused();
        assertThat(headline).hasAttribute("aria-expanded", "true");
        assertThat(page.locator(".evidence")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator(".evidence")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Copy citation, '16 October 2007: Vladimir Putin arrived in Tehran.'",
        "fa, رونوشت ارجاع, ۲۴ مهر ۱۳۸۶: ولادیمیر پوتین به تهران رفت."
    })
    void aHappeningIsCitedWithItsSourcesAndAddress(String locale, String copy, String begin) {
        Page page = open("/?locale=" + locale + "&entry=" + Happenings.SUMMIT);

        button(page, copy).click();

        assertThat(page.locator(".pinned .copied").first()).not().isEmpty();
        assertThat((String) page.evaluate("navigator.clipboard.readText()"))
                .startsWith(begin)
                .contains("Example Review", "/?entry=" + Happenings.SUMMIT);
    }

    @Test
    void aTextShowsItsDatesAndThenItsHappenings() {
        Page page = open("/add?locale=fa");
        page.getByLabel(Pattern.compile("^متن")).fill("پوتین در ۲۴ مهر ۱۳۸۶ به تهران رفت.");

        button(page, "نشان‌دادن تاریخ‌ها").click();
        assertThat(page.locator(".marked mark")).hasText("۲۴ مهر ۱۳۸۶");
        assertThat(page.locator(".found-events")).containsText("پوتین به تهران رفت");
        button(page, "افزودن به گاه‌شماری").click();

        assertThat(page.locator(".arrivals")).containsText("انجام شد");
        assertThat(page.locator(".arrivals a").first()).isVisible();
    }

    @Test
    void feedsAreListedWithWhatIsWrongWithThem() {
        Page page = open("/feeds?locale=en");

        assertThat(page.locator("table.feeds")).containsText("Example News");
        assertThat(page.locator("table.feeds")).containsText("2 failures in a row");
        assertThat(page.locator("table.feeds")).containsText("the server answered 503");
    }
}
