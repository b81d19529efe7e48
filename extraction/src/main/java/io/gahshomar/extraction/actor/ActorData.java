package io.gahshomar.extraction.actor;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The files that actors are known from. */
record ActorData(Countries countries, List<Entry> gazetteer, Offices offices) {

    /** {@code countries.yaml}: names by country and language. */
    record Countries(
            Map<String, Map<String, List<String>>> names,
            Map<String, Map<String, List<String>>> capitals,
            Map<String, List<String>> locative,
            Map<String, List<String>> example,
            Map<String, List<String>> joining,
            @JsonProperty("no-actor") Map<String, List<String>> noActor,
            Map<String, List<String>> ambiguous,
            Map<String, List<String>> pair) {}

    /** An entry of {@code gazetteer.yaml}. */
    record Entry(String id, String kind, String of, List<String> fa, List<String> en, List<String> ru) {

        List<String> names(String language) {
            List<String> names =
                    switch (language) {
                        case "fa" -> fa;
                        case "ru" -> ru;
                        default -> en;
                    };
            return names == null ? List.of() : names;
        }
    }

    /** {@code offices.yaml}: names by office and language, and the words between an office and its country. */
    record Offices(Map<String, Map<String, List<String>>> offices, Map<String, List<String>> between) {}

    static final ActorData STANDARD = new ActorData(
            read("countries.yaml", new TypeReference<>() {}),
            read("gazetteer.yaml", new TypeReference<>() {}),
            read("offices.yaml", new TypeReference<>() {}));

    private static <T> T read(String file, TypeReference<T> type) {
        String name = "/io/gahshomar/extraction/actor/" + file;
        ObjectMapper yaml = YAMLMapper.builder().build();
        try (InputStream in = Objects.requireNonNull(ActorData.class.getResourceAsStream(name), name)) {
            return yaml.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
