package io.gahshomar.query.slice;

import static io.gahshomar.query.Samples.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import io.gahshomar.query.ChronologyClient;
import io.gahshomar.query.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class BadRequestTest extends ServiceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=2007-13                    | from   | invalid-date       | 2007-10-16
            from=2007-02-29                 | from   | invalid-date       | 2007-10-16
            from=2007-10-32                 | from   | invalid-date       | 2007-10-16
            from=07                         | from   | invalid-date       | 2007-10
            from=20070                      | from   | invalid-date       | 2007-10
            from=2007-1                     | from   | invalid-date       | 2007-10
            from=2007/10                    | from   | invalid-date       | 2007-10
            from=yesterday                  | from   | invalid-date       | 2007-10-16
            from=                           | from   | invalid-date       | 2007-10-16
            from=%20                        | from   | invalid-date       | 2007-10-16
            from=%C3%28                     | from   | invalid-date       | 2007-10-16
            to=2005-00                      | to     | invalid-date       | 2007-10-16
            to=..                           | to     | invalid-date       | 2007-10-16
            to=2005-06-31                   | to     | invalid-date       | 2007-10-16
            from=1995&from=1996             | from   | repeated-parameter | once
            to=1995&to=1995                 | to     | repeated-parameter | once
            limit=1&limit=2                 | limit  | repeated-parameter | once
            sort=date&sort=date             | sort   | repeated-parameter | once
            cursor=a&cursor=b               | cursor | repeated-parameter | once
            from=2006&to=2005               | from   | reversed-range     | must not be later
            from=2005-07&to=2005-06         | from   | reversed-range     | 2005-07-01
            from=2005-06-02&to=2005-06-01   | from   | reversed-range     | 2005-06-01
            limit=0                         | limit  | invalid-limit      | 1 to 1000
            limit=1001                      | limit  | invalid-limit      | 1 to 1000
            limit=-5                        | limit  | invalid-limit      | 1 to 1000
            limit=ten                       | limit  | invalid-limit      | 1 to 1000
            limit=1.5                       | limit  | invalid-limit      | 1 to 1000
            limit=99999999999999            | limit  | invalid-limit      | 1 to 1000
            limit=                          | limit  | invalid-limit      | 1 to 1000
            sort=up | sort | invalid-sort | date, -date, -changed
            sort=ASC | sort | invalid-sort | date, -date, -changed
            sort= | sort | invalid-sort | date, -date, -changed
            theme=                          | theme  | invalid-theme      | hyphens
            theme=Nuclear                   | theme  | invalid-theme      | lower-case
            theme=central%20asia            | theme  | invalid-theme      | central-asia
            theme=nuclear,trade             | theme  | invalid-theme      | hyphens
            theme=a&theme=%00               | theme  | invalid-theme      | hyphens
            cursor=                         | cursor | invalid-cursor     | next
            cursor=nonsense                 | cursor | invalid-cursor     | next
            cursor=!!!                      | cursor | invalid-cursor     | next
            cursor=MDAwMDAwMDAgMSAyIDMgNA   | cursor | invalid-cursor     | next
            form=1995                       | form   | unknown-parameter  | theme, theme.all, to, within
            From=1995                       | From   | unknown-parameter  | theme, theme.all, to, within
            form=1995                       | form   | unknown-parameter  | did you mean 'from'
            themes=a                        | themes | unknown-parameter  | did you mean 'theme'
            datetime=2007-13                | datetime | invalid-date     | a/..
            datetime=2008/2007              | datetime | invalid-date     | the earlier first
            datetime=1/2/3                  | datetime | invalid-date     | a/b
            datetime=2007&from=2007         | datetime | ambiguous-range  | either
            datetime=1386-13&calendar=persian | datetime | invalid-date   | 1386-07-24
            datetime=1386-12-30&calendar=persian | datetime | invalid-date | 1386-07-24
            calendar=jalali                 | calendar | invalid-calendar | gregorian, persian
            within=yes                      | within | invalid-within     | true
            kind=fact                       | kind   | invalid-kind       | event, trend, statistic
            precision=hour                  | precision | invalid-precision | day, month
            actor=iran                      | actor  | invalid-actor      | Q7747
            theme.all=A                     | theme.all | invalid-theme.all | central-asia
            actor.all=A                     | actor.all | invalid-actor.all | IR
            lang=x                          | lang   | invalid-lang       | BCP 47
            source=%20                      | source | invalid-source     | /sources
            minConfidence=2                 | minConfidence | invalid-minConfidence | 0 to 1
            disputed=maybe                  | disputed | invalid-disputed | true
            q=-war                          | q      | invalid-q          | word to be found
            facet=theme,colour              | facet  | invalid-facet      | theme, actor, source, kind, year
            offset=10                       | offset | unknown-parameter  | theme, theme.all, to, within
            """)
    void aWrongParameterIsNamedWithWhatWouldBeRight(String query, String parameter, String code, String right) {
        HttpResponse<String> response = client.get("/timeline?" + query);

        JsonNode problem = problem(response, 400, "invalid-parameters");
        JsonNode error = problem.get("errors").get(0);
        assertThat(problem.get("errors")).hasSize(1);
        assertThat(error.get("parameter").asText()).isEqualTo(parameter);
        assertThat(error.get("code").asText()).isEqualTo(code);
        assertThat(error.get("detail").asText()).contains("'" + parameter + "'").contains(right);
        assertThat(problem.get("detail").asText()).contains(right);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        HttpResponse<String> response = client.get("/timeline?from=x&to=y&limit=0&sort=up&theme=T&order=asc");

        List<String> wrong =
                problem(response, 400, "invalid-parameters").get("errors").findValuesAsText("parameter");

        assertThat(wrong).containsExactlyInAnyOrder("from", "to", "limit", "sort", "theme", "order");
    }

    @Test
    void moreThanTwentyThemesAreRefused() {
        String themes = "theme=a" + "&theme=b".repeat(20);

        HttpResponse<String> response = client.get("/timeline?" + themes);

        JsonNode error =
                problem(response, 400, "invalid-parameters").get("errors").get(0);
        assertThat(error.get("code").asText()).isEqualTo("too-many-values");
        assertThat(error.get("detail").asText()).contains("21").contains("20");
    }

    @ParameterizedTest
    @MethodSource("otherQueries")
    void aCursorIsOnlyGoodForItsQuery(String original, String changed) {
        topic.state(entry("cb-1", "1995-01-01", "bound"), entry("cb-2", "1995-01-02", "bound"));
        client.awaitCount("theme=bound", 2);
        String next = ChronologyClient.next(client.json("/timeline?limit=1&from=1995&to=1996&theme=bound&sort=date"))
                .orElseThrow();

        HttpResponse<String> response = client.get(next.replace(original, changed));

        JsonNode error =
                problem(response, 400, "invalid-parameters").get("errors").get(0);
        assertThat(error.get("code").asText()).isEqualTo("foreign-cursor");
        assertThat(error.get("detail").asText()).contains("all parameters but 'limit' and 'facet'");
    }

    static Stream<Arguments> otherQueries() {
        return Stream.of(
                arguments("from=1995", "from=1994"),
                arguments("&to=1996", ""),
                arguments("theme=bound", "theme=other"),
                arguments("theme=bound", "theme=bound&theme=other"),
                arguments("sort=date", "sort=-date"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /timeline/some-entry?from=1995 | from
            /themes?limit=5                | limit
            /?x=1                          | x
            """)
    void resourcesWithoutParametersSayThatTheyTakeNone(String path, String parameter) {
        HttpResponse<String> response = client.get(path);

        JsonNode error =
                problem(response, 400, "invalid-parameters").get("errors").get(0);
        assertThat(error.get("parameter").asText()).isEqualTo(parameter);
        assertThat(error.get("detail").asText()).contains("takes no parameters");
    }

    @ParameterizedTest
    @CsvSource({"/timelines, 404", "/timeline/a/b, 404"})
    void anUnknownPathIsAProblemToo(String path, int status) {
        HttpResponse<String> response = client.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static JsonNode problem(HttpResponse<String> response, int status, String code) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = ChronologyClient.tree(response);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("code").asText()).isEqualTo(code);
        assertThat(problem.get("type").asText()).isEqualTo("urn:gahshomar:problem:" + code);
        assertThat(problem.get("title").asText()).isNotBlank();
        return problem;
    }
}
