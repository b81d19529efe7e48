package io.gahshomar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.common.QuarkusTestResource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the running page share: a browser, and that nothing goes wrong in its console. */
@QuarkusTestResource(StandInIngest.class)
abstract class BrowserTest extends ServiceTest {

    /** The part of an address that asks for the four happenings that are no crowd. */
    static final String FEW = "&theme=" + Happenings.THEME + "&to=2011";

    private static final int PATIENCE_MILLIS = 60_000;

    private static Chromium chromium;

    private final List<String> faults = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void happenings() {
        topic.state(Happenings.all());
        client.awaitCount(FEW.substring(1), 4);
        client.awaitCount("theme=" + Happenings.THEME + "&from=2012-05&to=2012-05", Happenings.CROWD);
    }

    @AfterEach
    void nothingWentWrongInTheConsole() {
        contexts.forEach(BrowserContext::close);
        assertThat(faults).isEmpty();
    }

    /** A page at an address, 1280 by 900. */
    Page open(String address) {
        return open(address, 1280, ColorScheme.LIGHT);
    }

    Page open(String address, int width, ColorScheme scheme) {
        return open(
                address,
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    }

    Page open(String address, Browser.NewContextOptions options) {
        BrowserContext context = chromium.browser()
                .newContext(options.setBaseURL(root.toString())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setPermissions(List.of("clipboard-read", "clipboard-write")));
        contexts.add(context);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add(message.text());
            }
        });
        page.navigate(address);
        return page;
    }

    /** The first button of a name. */
    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
