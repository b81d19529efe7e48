package io.gahshomar.extraction.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Themes in their order, each with at most one broader theme.
 *
 * @param themes every theme, broader and narrower
 */
public record Taxonomy(List<Theme> themes) {

    private static final String STANDARD = "/io/gahshomar/extraction/theme/themes.yaml";

    public Taxonomy {
        themes = List.copyOf(themes);
    }

    /** The taxonomy that comes with the library: about thirty themes of international relations. */
    public static Taxonomy standard() {
        InputStream in = Objects.requireNonNull(Taxonomy.class.getResourceAsStream(STANDARD), STANDARD);
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return TaxonomyReader.read("themes.yaml", reader);
        } catch (IOException e) {
            throw new UncheckedIOException(STANDARD, e);
        }
    }

    /**
     * A user's taxonomy.
     *
     * @throws TaxonomyException where the file says something that is no taxonomy
     * @throws UncheckedIOException where it cannot be read
     */
    public static Taxonomy read(Path file) {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return TaxonomyReader.read(file.toString(), reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the taxonomy " + file, e);
        }
    }

    /** The theme with this id. */
    public Optional<Theme> theme(String id) {
        return themes.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** The id and the ids of all themes below it, so that asking for a broader theme finds its narrower ones. */
    public List<String> withNarrower(String id) {
        List<String> ids = new ArrayList<>(List.of(id));
        for (int i = 0; i < ids.size(); i++) {
            String broader = ids.get(i);
            themes.stream()
                    .filter(theme -> broader.equals(theme.broader()))
                    .map(Theme::id)
                    .forEach(ids::add);
        }
        return ids;
    }
}
