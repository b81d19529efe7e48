package io.gahshomar.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.sun.net.httpserver.HttpServer;
import io.gahshomar.query.page.Chromium;
import io.gahshomar.stack.launcher.LocalStack;
import io.gahshomar.stack.launcher.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only the page and the running services together can show: texts, files and feeds that are added in the browser. */
class PageIT {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final String FEED = """
            <rss version="2.0"><channel><title>Page Gazette</title><item>
            <guid isPermaLink="false">1</guid><link>https://gazette.example/1</link><title>A tunnel</title>
            <description>On 4 May 2012 Iran opened a tunnel near Rasht.</description></item></channel></rss>
            """;

    private static Chromium chromium;
    private static LocalStack stack;
    private static String key;

    private Page page;

    @BeforeAll
    static void start() {
        stack = SharedStack.running();
        key = Outside.of(stack).knownKey();
        chromium = Chromium.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void openPage() {
        page = chromium.browser().newPage();
    }

    @Test
    void a_text_that_is_pasted_comes_to_stand_on_the_chronology() {
        // Given
        open("add?locale=fa");
        page.locator("textarea")
                .fill("ایران و روسیه در ۱۲ اردیبهشت ۱۳۹۱ قرارداد ساخت پل تازه‌ای را در رشت امضا کردند.");

        // When
        button("افزودن به گاه‌شماری").click();
        page.locator("gs-key input").fill(key);
        button("به‌کار ببر").click();

        // Then
        assertThat(page.locator(".marked mark")).hasText("۱۲ اردیبهشت ۱۳۹۱");
        Locator arrived = page.locator(".arrivals a").first();
        assertThat(arrived).containsText("پل");
        arrived.click();
        assertThat(page.locator(".pinned time")).hasText("۱۲ اردیبهشت ۱۳۹۱");
    }

    @Test
    void a_pdf_is_read_by_the_service_and_its_happenings_arrive() {
        // Given
        page.setContent("<p>On 3 May 2012 Iran and Russia signed a contract on a new bridge in Rasht.</p>");
        byte[] pdf = page.pdf();
        open("add?locale=en#key=" + key);

        // When
        page.locator("input[type=file]").setInputFiles(new FilePayload("bridge.pdf", "application/pdf", pdf));
        button("Add to the chronology").click();

        // Then
        assertThat(page.locator(".arrivals a").first()).containsText("bridge");
    }

    @Test
    void a_feed_is_followed_read_paused_and_left() throws IOException {
        // Given
        var feeds = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        feeds.createContext("/rss", exchange -> {
            byte[] body = FEED.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        feeds.start();
        open("feeds?locale=en#key=" + key);

        try {
            // When
            page.getByLabel("Address of a feed")
                    .fill("http://127.0.0.1:%d/rss".formatted(feeds.getAddress().getPort()));
            button("Follow").click();

            // Then
            Locator feed = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Page Gazette"));
            assertThat(feed).containsText("read regularly");
            button("Pause: Page Gazette").click();
            assertThat(feed).containsText("paused");
            button("Unfollow: Page Gazette").click();
            assertThat(feed).hasCount(0);
        } finally {
            feeds.stop(0);
        }
    }

    private void open(String path) {
        page.navigate(stack.service(Service.QUERY).address("/" + path).toString());
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
