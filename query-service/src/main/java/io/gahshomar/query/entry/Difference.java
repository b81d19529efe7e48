package io.gahshomar.query.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/**
 * A field of an entry that a version changed; of sources, those that came and went.
 *
 * @param field its name
 * @param from as it was; null where there was nothing
 * @param to as it is; null where there is nothing
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Difference(String field, JsonNode from, JsonNode to) {

    private static final String VERSION = "version";

    /** The fields, other than the version, in which two states of an entry differ; null stands for one that is gone. */
    public static List<Difference> between(JsonNode before, JsonNode after) {
        TreeSet<String> names = new TreeSet<>();
        for (JsonNode each : new JsonNode[] {before, after}) {
            for (Iterator<String> fields = each == null ? null : each.fieldNames();
                    fields != null && fields.hasNext(); ) {
                names.add(fields.next());
            }
        }
        names.remove(VERSION);
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            JsonNode from = before == null ? null : before.get(name);
            JsonNode to = after == null ? null : after.get(name);
            if (from == null || !from.equals(to)) {
                differences.add(new Difference(name, from, to));
            }
        }
        return differences;
    }
}
