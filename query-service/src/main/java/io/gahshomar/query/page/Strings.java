package io.gahshomar.query.page;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** What the page says in each language: the files {@code page/strings.<language>.json}, one sentence a key. */
@Singleton
public class Strings {

    private final Map<PageLanguage, Map<String, String>> strings = new EnumMap<>(PageLanguage.class);

    Strings(ObjectMapper json) {
        for (PageLanguage language : PageLanguage.values()) {
            strings.put(language, read("/page/strings." + language.tag() + ".json", json));
        }
    }

    private static Map<String, String> read(String file, ObjectMapper json) {
        try (InputStream data = Strings.class.getResourceAsStream(file)) {
            return json.readValue(data, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentences of a language by key. */
    public Map<String, String> in(PageLanguage language) {
        return strings.get(language);
    }
}
