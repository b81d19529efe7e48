package io.gahshomar.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenMessagesTest {

    @ParameterizedTest
    @MethodSource("io.gahshomar.event.Golden#all")
    void aMessageIsReadAndWrittenWithoutAChange(Golden golden) {
        // When
        byte[] written = EventCodec.encode(EventCodec.decode(golden.bytes(), golden.type()));
        // Then
        assertThat(written).asString().isEqualTo(new String(golden.bytes(), UTF_8));
    }

    @ParameterizedTest
    @MethodSource("io.gahshomar.event.Golden#all")
    void fieldsOfANewerProducerAreIgnored(Golden golden) {
        // Given
        ObjectNode newer = golden.json().put("addedLater", "x");
        newer.putObject("alsoAddedLater").put("y", 1);
        // When
        Record message = EventCodec.decode(Golden.bytes(newer), golden.type());
        // Then
        assertThat(message).isEqualTo(EventCodec.decode(golden.bytes(), golden.type()));
    }
}
