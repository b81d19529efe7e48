package io.gahshomar.query.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers do with the chronology, in a real browser. */
@QuarkusTest
class JourneysTest extends BrowserTest {

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
}
