package io.gahshomar.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedMessagesTest {

    @ParameterizedTest(name = "{2}")
    @MethodSource("brokenRules")
    void aMessageThatBreaksARuleIsRefusedWithTheFieldAndTheRule(
            Golden golden, Consumer<ObjectNode> fault, String message) {
        // Given
        ObjectNode json = golden.json();
        fault.accept(json);
        // When, Then
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> EventCodec.decode(Golden.bytes(json), golden.type()))
                .withMessageContaining(message);
    }

    static Stream<Arguments> brokenRules() {
        return Stream.of(
                mention(json -> json.remove("id"), "invalid EventMention: id is missing"),
                mention(json -> json.putNull("themes"), "themes is missing"),
                mention(json -> json.putArray("notes").addNull(), "notes holds a null"),
                mention(json -> json.remove("confidence"), "confidence: "),
                mention(json -> json.put("confidence", 1.5), "confidence 1.5 of mention"),
                mention(json -> json.put("headline", " "), "headline of mention"),
                mention(json -> json.put("kind", "rumour"), "kind: "),
                mention(json -> date(json).put("edtf", "16/10/2007"), "date.edtf: '16/10/2007' is not an EDTF date"),
                mention(json -> date(json).remove("precision"), "date: precision is missing"),
                mention(
                        json -> date(json).put("latest", "2007-10-17"),
                        "date: days 2007-10-16..2007-10-17 are not those of the EDTF value 2007-10-16"),
                mention(
                        json -> figure(json).remove("currency"),
                        "figures[0]: figure '۱ میلیارد دلار' has neither unit nor currency"),
                mention(json -> figure(json).put("upTo", 5), "is below"),
                mention(json -> json.remove("resolution"), "resolution is missing"),
                mention(json -> source(json).remove("quote"), "source: quote is missing"),
                mention(
                        json -> source(json).put("dateEnd", 5000),
                        "source: temporal expression 67..5000 does not lie within its sentence 48..106"),
                arguments(
                        Golden.FULL_DOCUMENT,
                        (Consumer<ObjectNode>) json -> json.put("text", "\n"),
                        "text of document 5f1d7e0c9a3b4d62b8e1470a92c6f35d is empty"),
                entry(json -> json.put("version", 0), "version 0 of entry"),
                entry(json -> json.putObject("headline"), "has no headline"),
                entry(json -> json.putObject("headline").putNull("fa"), "headline holds a null"),
                entry(json -> json.putArray("evidence"), "has no evidence"),
                entry(json -> json.remove("disputed"), "disputed: "));
    }

    @Test
    void textThatIsNoJsonIsRefusedWithItsPlace() {
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> EventCodec.decode("{\"id\": what}".getBytes(UTF_8), EventMention.class))
                .withMessageContaining("invalid EventMention: ")
                .withMessageContaining("what")
                .withMessageContaining("column");
    }

    @Test
    void aJsonNullIsRefused() {
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> EventCodec.decode("null".getBytes(UTF_8), EventMention.class))
                .withMessage("invalid EventMention: the JSON is null");
    }

    @Test
    void textAfterTheMessageIsRefused() {
        String twice = new String(Golden.FULL_MENTION.bytes(), UTF_8).repeat(2);
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> EventCodec.decode(twice.getBytes(UTF_8), EventMention.class))
                .withMessageContaining("Trailing token");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] latin1 = {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xE9, '"', '}'};
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> EventCodec.decode(latin1, EventMention.class))
                .withMessageContaining("UTF-8");
    }

    private static Arguments mention(Consumer<ObjectNode> fault, String message) {
        return arguments(Golden.FULL_MENTION, fault, message);
    }

    private static Arguments entry(Consumer<ObjectNode> fault, String message) {
        return arguments(Golden.FULL_ENTRY, fault, message);
    }

    private static ObjectNode date(ObjectNode json) {
        return (ObjectNode) json.get("date");
    }

    private static ObjectNode figure(ObjectNode json) {
        return (ObjectNode) json.get("figures").get(0);
    }

    private static ObjectNode source(ObjectNode json) {
        return (ObjectNode) json.get("source");
    }
}
