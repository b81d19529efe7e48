package io.gahshomar.query.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Adding texts and files, with a key, and what the feeds are like. */
@QuarkusTest
class AddTest extends BrowserTest {

    @Test
    void aTextShowsItsDatesAndThenItsHappenings() {
        Page page = open("/add?locale=fa#key=" + StandInIngest.KEY);
        assertThat(page).not().hasURL(Pattern.compile("key"));

        write(page, "^متن", "پوتین در ۲۴ مهر ۱۳۸۶ به تهران رفت.");
        button(page, "نشان‌دادن تاریخ‌ها").click();
        assertThat(page.locator(".marked mark")).hasText("۲۴ مهر ۱۳۸۶");
        assertThat(page.locator(".found-events")).containsText("پوتین به تهران رفت");
        button(page, "افزودن به گاه‌شماری").click();

        assertThat(page.locator(".arrivals")).containsText("انجام شد");
        assertThat(page.locator(".arrivals a").first()).isVisible();
    }

    private static void write(Page page, String label, String text) {
        page.getByLabel(Pattern.compile(label)).fill(text);
    }

    @Test
    void whoHasNoKeyIsAskedForOneAndGoesOnWithIt() {
        Page page = open("/add?locale=en");
        write(page, "^Text", "Putin arrived in Tehran.");

        button(page, "Add to the chronology").click();
        write(page, "needs a key", StandInIngest.KEY);
        button(page, "Use it").click();

        assertThat(page.locator(".arrivals")).containsText("Done");
        assertThat(page.locator("gs-key")).hasCount(0);
    }

    @Test
    void aFileThatIsNoTextIsSentAsItIs() {
        Page page = open("/add?locale=en#key=" + StandInIngest.KEY);

        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("report.pdf", "application/pdf", StandInIngest.PDF.getBytes(UTF_8)));
        assertThat(page.locator(".chosen")).containsText("report.pdf");
        button(page, "Add to the chronology").click();

        assertThat(page.locator(".arrivals")).containsText("Done");
    }

    @Test
    void aFileOfTextIsReadAtOnce() {
        Page page = open("/add?locale=fa");

        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "report.html",
                        "text/html",
                        "<p>پوتین در <b>۲۴ مهر</b> ۱۳۸۶ به تهران رفت.</p>".getBytes(UTF_8)));

        assertThat(page.locator(".marked mark")).hasText("۲۴ مهر ۱۳۸۶");
    }

    @Test
    void aDayOfPublicationThatIsNoneIsToldWithWhatWouldBeRight() {
        Page page = open("/add?locale=en");
        write(page, "^Text", "Yesterday Putin arrived in Tehran.");
        write(page, "^Published on", "2007-10");

        button(page, "Mark the dates").click();

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("“2007-10” is no day");
    }

    @Test
    void feedsAreListedWithWhatIsWrongWithThem() {
        Page page = open("/feeds?locale=en");

        assertThat(page.locator("table.feeds")).containsText("Example News");
        assertThat(page.locator("table.feeds")).containsText("2 failures in a row");
        assertThat(page.locator("table.feeds")).containsText("the server answered 503");
    }
}
