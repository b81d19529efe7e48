package io.gahshomar.query.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every screen, by the rules of axe and at three widths. */
@QuarkusTest
class AccessibilityTest extends BrowserTest {

    private static final String VIEW = FEW + "&entry=" + Happenings.SUMMIT;

    @ParameterizedTest
    @CsvSource({"en, LIGHT", "en, DARK", "fa, LIGHT", "fa, DARK"})
    void theChronologyBreaksNoRule(String locale, ColorScheme scheme) {
        Page page = open("/?locale=" + locale + VIEW, 1280, scheme);
        assertThat(page.locator(".evidence blockquote")).hasCount(2);
        assertThat(page.locator("gs-month gs-entry")).hasCount(4);
        assertThat(page.locator("gs-facet input").first()).isVisible();
        page.locator("gs-export summary").click();

        assertThat(violations(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, add", "fa, DARK, add", "en, DARK, feeds", "fa, LIGHT, feeds"})
    void theOtherScreensBreakNoRule(String locale, ColorScheme scheme, String screen) {
        Page page = open("/" + screen + "?locale=" + locale, 1280, scheme);
        assertThat(page.locator(screen.equals("add") ? "textarea" : "table.feeds"))
                .isVisible();

        assertThat(violations(page)).isEmpty();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(AccessibilityTest::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 820, 1600})
    void nothingIsWiderThanTheWindow(int width) {
        for (String address :
                List.of("/?locale=fa" + VIEW, "/?locale=en" + VIEW, "/add?locale=fa", "/feeds?locale=en")) {
            Page page = open(address, width, ColorScheme.LIGHT);
            assertThat(page.locator(".evidence, textarea, table.feeds").first()).isVisible();

            assertThat((int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                    .as(address)
                    .isLessThanOrEqualTo(0);
        }
    }
}
