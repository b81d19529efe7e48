package io.gahshomar.benchmarks.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.storage.Converter;

/** The cheapest converter for the sink: the key and the value are rows with one text each, unparsed. */
public final class MentionConverter implements Converter {

    private static final Schema KEY =
            SchemaBuilder.struct().field("id", Schema.STRING_SCHEMA).build();
    private static final Schema ROW =
            SchemaBuilder.struct().field("content", Schema.STRING_SCHEMA).build();

    private boolean key;

    @Override
    public void configure(Map<String, ?> settings, boolean isKey) {
        key = isKey;
    }

    @Override
    public SchemaAndValue toConnectData(String topic, byte[] bytes) {
        String text = new String(bytes, UTF_8);
        return key
                ? new SchemaAndValue(KEY, new Struct(KEY).put("id", text))
                : new SchemaAndValue(ROW, new Struct(ROW).put("content", text));
    }

    @Override
    public byte[] fromConnectData(String topic, Schema schema, Object value) {
        throw new UnsupportedOperationException("a sink only reads");
    }
}
