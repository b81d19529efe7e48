package io.gahshomar.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Requests made of the OpenAPI document: every parameter of every operation that is read with GET, once with each of its
 * examples, once with each value that its schema forbids. The client holds every answer against the document.
 */
@QuarkusTest
class GeneratedRequestsTest extends ServiceTest {

    private static final String STREAM = "/stream";

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @MethodSource
    void anExampleIsAnswered(String path, String parameter, String query, String[] headers) {
        HttpResponse<String> response = client.get(path + "?" + query, headers);

        if (parameter.equals("since")) {
            assertThat(response.statusCode()).as(response.body()).isIn(200, 410);
        } else {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2} {3}")
    @MethodSource
    void aValueThatTheSchemaForbidsIsRefusedByName(String path, String parameter, String query, String[] headers) {
        HttpResponse<String> response = client.get(path + "?" + query, headers);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(ChronologyClient.tree(response).get("errors").findValuesAsText("parameter"))
                .contains(parameter);
    }

    /** A stream answers and does not end; it reads what is asked for as /changes does. */
    static Stream<Arguments> anExampleIsAnswered() {
        return requests(path -> !path.equals(STREAM), GeneratedRequestsTest::examples);
    }

    static Stream<Arguments> aValueThatTheSchemaForbidsIsRefusedByName() {
        return requests(_ -> true, parameter -> forbidden(parameter.get("schema")))
                .filter(request -> !request.get()[1].equals("Prefer"));
    }

    /** Path, parameter, query and headers for each value of each parameter. */
    private static Stream<Arguments> requests(Predicate<String> asked, Function<JsonNode, List<List<String>>> values) {
        return Contract.document().get("paths").properties().stream()
                .filter(path -> !path.getKey().contains("{") && asked.test(path.getKey()))
                .flatMap(path -> elements(path.getValue().path("get").path("parameters"))
                        .map(GeneratedRequestsTest::resolved)
                        .flatMap(parameter -> values.apply(parameter).stream()
                                .map(value -> request(path.getKey(), parameter, value))));
    }

    private static Arguments request(String path, JsonNode parameter, List<String> values) {
        String name = parameter.get("name").asText();
        return parameter.get("in").asText().equals("header")
                ? Arguments.of(path, name, "", new String[] {name, values.getFirst()})
                : Arguments.of(path, name, query(name, values), new String[0]);
    }

    private static String query(String name, List<String> values) {
        return values.stream()
                .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static List<List<String>> examples(JsonNode parameter) {
        Stream<JsonNode> examples = parameter.has("example")
                ? Stream.of(parameter.get("example"))
                : elements(parameter.get("examples")).map(example -> example.get("value"));
        return examples.map(value ->
                        value.isArray() ? elements(value).map(JsonNode::asText).toList() : List.of(value.asText()))
                .toList();
    }

    private static List<List<String>> forbidden(JsonNode schema) {
        List<List<String>> values = new ArrayList<>();
        if (schema.has("items")) {
            List<List<String>> ofItems = forbidden(schema.get("items"));
            values.addAll(ofItems);
            values.add(Collections.nCopies(schema.get("maxItems").asInt() + 1, "event"));
            return values;
        }
        if (schema.has("minimum")) {
            values.add(List.of(Integer.toString(schema.get("minimum").asInt() - 1)));
        }
        if (schema.has("maximum")) {
            values.add(List.of(Integer.toString(schema.get("maximum").asInt() + 1)));
        }
        if (schema.has("maxLength")) {
            values.add(List.of("x".repeat(schema.get("maxLength").asInt() + 1)));
        } else {
            values.add(List.of("!"));
        }
        return values;
    }

    private static JsonNode resolved(JsonNode parameter) {
        return parameter.has("$ref")
                ? Contract.document().at(parameter.get("$ref").asText().substring(1))
                : parameter;
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
