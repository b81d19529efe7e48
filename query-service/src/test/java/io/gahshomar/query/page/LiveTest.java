package io.gahshomar.query.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.TimelineEntry;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is new, and what cannot be reached, is said. */
@QuarkusTest
class LiveTest extends BrowserTest {

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
    void aReaderWithoutANetworkIsToldUntilItIsBack() {
        Page page = open("/?locale=en" + FEW);
        assertThat(page.locator("gs-live[data-connected]")).hasCount(1);

        page.context().setOffline(true);
        assertThat(page.locator(".offline")).containsText("Offline");
        page.context().setOffline(false);

        assertThat(page.locator(".offline")).hasCount(0);
    }
}
