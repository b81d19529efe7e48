package io.gahshomar.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** {@code docs/asyncapi.yaml} of this working copy. */
final class AsyncApi {

    private final ObjectNode document;

    AsyncApi() {
        Path file = Path.of(System.getProperty("gahshomar.root"), "docs", "asyncapi.yaml");
        try {
            document = (ObjectNode) new YAMLMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode at(String pointer) {
        return document.at(pointer);
    }

    JsonNode schema(Class<?> type) {
        return document.at("/components/schemas/" + type.getSimpleName());
    }

    Set<String> properties(Class<?> type) {
        return Set.copyOf(schema(type)
                .get("properties")
                .propertyStream()
                .map(Map.Entry::getKey)
                .toList());
    }

    Set<String> required(Class<?> type) {
        Set<String> names = new TreeSet<>();
        schema(type).get("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    List<String> channelAddresses() {
        return document.get("channels")
                .valueStream()
                .map(channel -> channel.get("address").asText())
                .toList();
    }

    /** What of {@code value} the schema named {@code schema} refuses. */
    Set<ValidationMessage> refusals(String schema, JsonNode value) {
        ObjectNode root = document.deepCopy();
        root.put("$ref", "#/components/schemas/" + schema);
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(root)
                .validate(value);
    }

    /** Every {@code $ref} of the document, as a JSON pointer. */
    Stream<String> references() {
        return document.findValuesAsText("$ref").stream().map(reference -> reference.substring(1));
    }
}
