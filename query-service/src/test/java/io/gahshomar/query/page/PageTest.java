package io.gahshomar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.query.ChronologyClient;
import io.gahshomar.query.Samples;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page before its scripts run. */
@QuarkusTest
class PageTest extends ServiceTest {

    private static final String[] BROWSER = {"Accept", "text/html,application/xhtml+xml,*/*;q=0.8"};
    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/static/[^\"]+)\"");

    @Test
    void browsersGetThePageAndProgramsTheLandingDocument() {
        assertThat(client.get("/", BROWSER).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(client.get("/", "Accept", "*/*").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    }

    @Test
    void theLanguageIsTheOneThatTheAddressNamesOrThatTheReaderPrefers() {
        assertThat(page("/?locale=en")).contains("<html lang=\"en\" dir=\"ltr\"");
        assertThat(page("/?locale=fa")).contains("<html lang=\"fa\" dir=\"rtl\"");
        assertThat(page("/")).contains("<html lang=\"fa\" dir=\"rtl\"");
        assertThat(client.get("/", "Accept", "text/html", "Accept-Language", "de, en;q=0.8, fa;q=0.5")
                        .body())
                .contains("<html lang=\"en\"");
    }

    @Test
    void theFirstHappeningsAreInThePage() {
        topic.state(Samples.entry("page-first", 1, "2007-10-16", "Delegations <met> in Tehran", "page-first"));
        client.awaitCount("theme=page-first", 1);

        String persian = page("/?locale=fa&theme=page-first");
        String english = page("/?locale=en&theme=page-first");
        String gregorian = page("/?locale=fa&calendar=gregorian&theme=page-first");

        assertThat(persian).contains("۲۴ مهر ۱۳۸۶").contains("Delegations &lt;met&gt; in Tehran");
        assertThat(english).contains("16 October 2007");
        assertThat(gregorian).contains("۱۶ اکتبر ۲۰۰۷");
    }

    @Test
    void nothingOfThePageIsInlineOrFromElsewhere() {
        HttpResponse<String> response = client.get("/?locale=en", BROWSER);

        assertThat(response.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                        .doesNotContain("unsafe"));
        assertThat(response.body())
                .doesNotContain("<style", " style=\"", " onclick=")
                .doesNotContainPattern("<script(?![^>]*(?:src=|application/json))")
                .doesNotContainPattern("(?:src|href)=\"https?://");
    }

    @Test
    void everythingThatThePageLoadsIsServed() {
        Matcher assets = ASSET.matcher(page("/?locale=en"));

        assertThat(assets.results().map(asset -> asset.group(1)).toList())
                .hasSizeGreaterThan(3)
                .allSatisfy(asset ->
                        assertThat(client.get(asset).statusCode()).as(asset).isEqualTo(200));
    }

    @Test
    void aWrongAddressIsAPageWithoutHappenings() {
        HttpResponse<String> response = client.get("/?locale=en&from=tomorrow", BROWSER);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("Nothing is known of this slice yet.");
    }

    @Test
    void scriptsAreToldTheLanguageAndWhereTextsAreTaken() {
        String page = page("/add?locale=fa");

        Matcher data = Pattern.compile("id=\"page-data\">(.*)</script>").matcher(page);

        assertThat(data.find()).isTrue();
        JsonNode told = ChronologyClient.tree(data.group(1));
        assertThat(told.get("screen").asText()).isEqualTo("add");
        assertThat(told.get("locale").asText()).isEqualTo("fa");
        assertThat(told.get("ingest").asText()).startsWith("http://");
        assertThat(told.at("/strings/nav.add").asText()).isEqualTo("افزودن متن");
    }

    private String page(String address) {
        return client.get(address, BROWSER).body();
    }
}
