package io.gahshomar.query.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The density band: how it is zoomed and moved, and that list and band stay in step. */
@QuarkusTest
class BandTest extends BrowserTest {

    private static final String ALL = "/?locale=en&theme=" + Happenings.THEME;
    private static final Pattern RANGE = Pattern.compile("from=\\d{4}-\\d{2}-\\d{2}&to=\\d{4}-\\d{2}-\\d{2}");

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

    private Page openBand(Browser.NewContextOptions options) {
        Page page = open(ALL, options.setViewportSize(1280, 900));
        assertThat(page.locator(".canvas canvas").first()).isVisible();
        assertThat(page.locator(".found")).hasText((Happenings.CROWD + 4) + " happenings");
        return page;
    }

    @Test
    void itIsZoomedByTheWheel() {
        Page page = openBand(new Browser.NewContextOptions());

        page.locator(".canvas").hover();
        page.mouse().wheel(0, -400);

        assertThat(page).hasURL(RANGE);
    }

    @Test
    void itIsZoomedByTwoFingers() {
        Page page = openBand(new Browser.NewContextOptions().setHasTouch(true));
        BoundingBox band = page.locator(".canvas").boundingBox();
        JsonObject pinch = new JsonObject();
        pinch.addProperty("x", band.x + band.width / 2);
        pinch.addProperty("y", band.y + 50);
        pinch.addProperty("scaleFactor", 3);
        pinch.addProperty("gestureSourceType", "touch");

        page.context().newCDPSession(page).send("Input.synthesizePinchGesture", pinch);

        assertThat(page).hasURL(RANGE);
    }

    @Test
    void aRangeIsBrushedInTheOverviewAndThenDragged() {
        Page page = openBand(new Browser.NewContextOptions());

        drag(page, 0.5, 0.8, OVERVIEW);

        assertThat(page).hasURL(RANGE);
        String brushed = from(page.url());
        drag(page, 0.5, 0.7, PLOT);
        page.waitForURL(url -> from(url).compareTo(brushed) < 0);
        assertThat(page).hasURL(RANGE);
    }

    @Test
    void aBrushOutlivesWhatIsDrawnMeanwhile() {
        Page page = openBand(new Browser.NewContextOptions());
        BoundingBox band = page.locator(".canvas").boundingBox();
        double y = band.y + band.height + OVERVIEW;

        page.mouse().move(band.x + band.width * 0.5, y);
        page.mouse().down();
        page.mouse().move(band.x + band.width * 0.6, y);
        page.evaluate("document.dispatchEvent(new CustomEvent('scheme'))");
        page.mouse().move(band.x + band.width * 0.8, y);
        page.mouse().up();

        assertThat(page).hasURL(RANGE);
    }

    private static final int PLOT = 50;
    private static final int OVERVIEW = -18;

    /** Drags from one share of the band's width to another, so many pixels below its top, or above its bottom. */
    private static void drag(Page page, double start, double end, int height) {
        BoundingBox band = page.locator(".canvas").boundingBox();
        double y = band.y + (height > 0 ? height : band.height + height);
        page.mouse().move(band.x + band.width * start, y);
        page.mouse().down();
        page.mouse().move(band.x + band.width * (start + end) / 2, y);
        page.mouse().move(band.x + band.width * end, y);
        page.mouse().up();
    }

    @Test
    void theListGoesWhereTheBandIsClicked() {
        Page page = openBand(new Browser.NewContextOptions());
        BoundingBox band = page.locator(".canvas").boundingBox();

        page.mouse().click(band.x + band.width - 10, band.y + PLOT);

        assertThat(page.locator("[data-first='2012-05-01'] h3")).isInViewport();
    }

    @ParameterizedTest
    @CsvSource({"en, 2007-13", "fa, yesterday"})
    void aRangeInTheAddressThatIsNoDateIsToldAndCanBeTakenAway(String locale, String from) {
        Page page = open("/?locale=" + locale + "&from=" + from + "&theme=" + Happenings.THEME);
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText(from);

        page.locator(".band-buttons button").last().click();

        assertThat(page.locator("gs-entry").first()).isVisible();
    }
}
