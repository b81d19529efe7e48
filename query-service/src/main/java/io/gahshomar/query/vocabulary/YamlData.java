package io.gahshomar.query.vocabulary;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads data files: the configured one, or else the one that is packaged. */
final class YamlData {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private YamlData() {}

    static <T> T read(Optional<Path> configured, String packaged, TypeReference<T> type) {
        String name = configured.map(Path::toString).orElse(packaged);
        try (InputStream in = configured.isPresent()
                ? Files.newInputStream(configured.get())
                : YamlData.class.getResourceAsStream(packaged)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new IllegalStateException("vocabulary " + name + " cannot be read: " + e.getMessage(), e);
        }
    }
}
