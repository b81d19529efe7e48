package io.gahshomar.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The OpenAPI document, and whether answers keep to it. */
public final class Contract {

    private static final JsonNode DOCUMENT = read();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final Map<String, JsonSchema> COMPILED = new ConcurrentHashMap<>();

    private Contract() {}

    public static JsonNode document() {
        return DOCUMENT;
    }

    private static JsonNode read() {
        try (InputStream in = Contract.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks status, form and, where it is JSON, body of the answer to a GET of one of the document's paths. */
    static void check(HttpResponse<String> response) {
        JsonNode operation = operation(response.uri());
        if (operation.isMissingNode()) {
            return;
        }
        String status = Integer.toString(response.statusCode());
        JsonNode described = resolved(operation.at("/responses/" + status));
        assertThat(described.isMissingNode())
                .as("status " + status + " of " + response.uri() + " is described")
                .isFalse();
        String type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        JsonNode schema = described.at("/content/" + type.replace("/", "~1") + "/schema");
        if (!described.has("content") || !type.endsWith("json") || type.endsWith("ndjson")) {
            return;
        }
        assertThat(schema.isMissingNode())
                .as(type + " of " + response.uri() + " is described")
                .isFalse();
        assertThat(compiled(schema).validate(ChronologyClient.tree(response)))
                .as(response.uri() + " answered " + response.body())
                .isEmpty();
    }

    private static JsonNode resolved(JsonNode response) {
        return response.has("$ref") ? DOCUMENT.at(response.get("$ref").asText().substring(1)) : response;
    }

    private static JsonNode operation(URI uri) {
        String path = uri.getPath().replaceAll("^/timeline\\.[a-z.]+$", "/timeline");
        JsonNode exact = DOCUMENT.get("paths").path(path).path("get");
        if (!exact.isMissingNode() || !path.matches("/timeline/[^/]+")) {
            return exact;
        }
        return DOCUMENT.get("paths").path("/timeline/{id}").path("get");
    }

    private static JsonSchema compiled(JsonNode schema) {
        return COMPILED.computeIfAbsent(schema.toString(), _ -> {
            ObjectNode whole = schema.deepCopy();
            whole.set("components", DOCUMENT.get("components"));
            return SCHEMAS.getSchema(whole);
        });
    }
}
