package io.gahshomar.query.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.gahshomar.event.EventKind;
import io.gahshomar.event.TimelineEntry;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How fast the page is over 100,000 happenings. Its name keeps it out of the tests; {@code mvn -pl query-service -am test
 * -Dtest=PageBenchmark -Dsurefire.failIfNoSpecifiedTests=false} runs it, prints the figures and leaves a trace for
 * Chromium's performance panel in {@code query-service/target/page-trace.json}.
 */
@QuarkusTest
class PageBenchmark extends BrowserTest {

    private static final int HAPPENINGS = 100_000;
    private static final int BATCH = 5_000;
    private static final int DAYS = 13_500;
    private static final int TURNS = 120;
    private static final LocalDate FIRST = LocalDate.of(1989, 1, 1);
    private static final Path TRACE = Path.of("target", "page-trace.json");

    private static final String FIRST_CONTENT = "performance.getEntriesByName('first-contentful-paint')[0].startTime";
    private static final String RECORD_FRAMES = """
            window.frames100k = [];
            let before = performance.now();
            const frame = (now) => { frames100k.push(now - before); before = now; requestAnimationFrame(frame); };
            requestAnimationFrame(frame);""";

    @Test
    void firstContentAndFramesWhileZooming() {
        fill();
        open("/?locale=en").close();
        Page page = open("/add?locale=en");
        Browser browser = page.context().browser();

        browser.startTracing(page, new Browser.StartTracingOptions().setPath(TRACE));
        page.navigate("/?locale=en");
        assertThat(page.locator(".server-list li, gs-entry").first()).isVisible();
        double firstContent = ((Number) page.evaluate(FIRST_CONTENT)).doubleValue();
        assertThat(page.locator(".canvas canvas").first()).isVisible();
        assertThat(page.locator("gs-entry").first()).isVisible();
        List<Double> frames = framesWhileZooming(page);
        browser.stopTracing();

        double longest = frames.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        System.out.printf(
                "%,d happenings: first content after %.0f ms; %d frames while zooming, median %.1f ms, p99 %.1f ms,"
                        + " longest %.1f ms; trace in %s%n",
                HAPPENINGS,
                firstContent,
                frames.size(),
                percentile(frames, 0.5),
                percentile(frames, 0.99),
                longest,
                TRACE.toAbsolutePath());
    }

    private List<Double> framesWhileZooming(Page page) {
        page.locator(".canvas").hover();
        page.evaluate(RECORD_FRAMES);
        for (int turn = 0; turn < TURNS; turn++) {
            page.mouse().wheel(0, turn < TURNS / 2 ? -120 : 120);
        }
        @SuppressWarnings("unchecked")
        List<Number> frames = (List<Number>) page.evaluate("frames100k");
        return frames.stream().map(Number::doubleValue).sorted().toList();
    }

    private static double percentile(List<Double> sorted, double share) {
        return sorted.get((int) ((sorted.size() - 1) * share));
    }

    private void fill() {
        Random random = new Random(7);
        for (int begin = 0; begin < HAPPENINGS; begin += BATCH) {
            topic.state(IntStream.range(begin, begin + BATCH)
                    .mapToObj(i -> happening(i, random))
                    .toList());
        }
        await().atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> client.json("/timeline/histogram?interval=decade&theme=" + Happenings.THEME)
                                .get("total")
                                .asInt()
                        >= HAPPENINGS);
    }

    /** Recent years are denser; six of ten are days, the rest months and years. */
    private static TimelineEntry happening(int number, Random random) {
        LocalDate day = FIRST.plusDays((long) (Math.pow(random.nextDouble(), 0.6) * DAYS));
        double share = random.nextDouble();
        String edtf = share < 0.6
                ? day.toString()
                : share < 0.8 ? day.toString().substring(0, 7) : day.toString().substring(0, 4);
        return Happenings.entry(
                "benchmark-%06d".formatted(number),
                edtf,
                EventKind.EVENT,
                Map.of(
                        "en",
                        "Delegations of the two countries met and agreed on point " + number,
                        "fa",
                        "هیئت‌های دو کشور دیدار کردند و دربارهٔ بند " + number + " به توافق رسیدند"));
    }
}
