package io.gahshomar.query.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A view in another language, in other colours, on paper, as files and feeds, and as a citation. */
@QuarkusTest
class SharingTest extends BrowserTest {

    @Test
    void theOtherLanguageShowsTheSameView() {
        Page page = open("/?locale=en" + FEW);
        page.locator("gs-filters label:has-text('Trend') input").check();
        assertThat(page.locator(".found")).hasText("1 happening");

        page.locator("#other-language").click();

        assertThat(page.locator(".found")).hasText("۱ رویداد");
        assertThat(page).hasURL(Pattern.compile("kind=trend"));
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
    void theColoursThatWereChosenStay() {
        Page page = open("/?locale=en" + FEW);
        Object light = background(page);

        page.locator("gs-scheme-switch select").selectOption("dark");

        assertThat(background(page)).isNotEqualTo(light);
        page.navigate("/add?locale=en");
        assertThat(page.locator("html")).hasAttribute("data-scheme", "dark");
    }

    private static Object background(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @ParameterizedTest
    @CsvSource({
        "CSV, text/csv",
        "iCalendar, text/calendar",
        "NDJSON, application/x-ndjson",
        "TimelineJS, application/vnd.timelinejs+json",
        "Atom feed, application/atom+xml",
        "JSON feed, application/feed+json"
    })
    void whatIsExportedIsTheSliceOfTheView(String name, String type) {
        Page page = open("/?locale=en&kind=trend" + FEW);
        page.locator("gs-export summary").click();

        String address = page.locator("gs-export a", new Page.LocatorOptions().setHasText(name))
                .first()
                .getAttribute("href");
        APIResponse export = page.request().get(address);

        assertThat(export.headers().get("content-type")).startsWith(type);
        String unfolded = export.text().replace("\r\n ", "");
        assertThat(unfolded).contains("Expert talks went on").doesNotContain("Tehran");
    }

    @Test
    void theWholeSliceIsPrintedAlsoWhatIsOutOfSight() {
        Page page = open("/?locale=en&from=2012-05&to=2012-05&theme=" + Happenings.THEME);
        Locator rows = page.locator("gs-entry");
        assertThat(rows.first()).isVisible();
        page.evaluate("window.print = () => { window.printed = document.querySelectorAll('gs-entry').length; }");

        page.locator("gs-export summary").click();
        button(page, "Print").click();

        page.waitForFunction("window.printed");
        assertThat(page.evaluate("window.printed")).isEqualTo(Happenings.CROWD);
        assertThat(rows).not().hasCount(Happenings.CROWD);
    }
}
