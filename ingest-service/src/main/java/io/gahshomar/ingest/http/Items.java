package io.gahshomar.ingest.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A list.
 *
 * @param items what is on it
 * @param numberReturned how many they are
 */
@Schema(description = "A list")
record Items<T>(List<T> items, int numberReturned) {

    static <T> Items<T> of(List<T> items) {
        return new Items<>(items, items.size());
    }
}
