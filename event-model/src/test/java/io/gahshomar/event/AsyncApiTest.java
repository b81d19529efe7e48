package io.gahshomar.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gahshomar.event.date.CalendarSystem;
import io.gahshomar.event.date.HistoricalDate;
import io.gahshomar.event.date.Precision;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The published description of the topics says what the code does. */
class AsyncApiTest {

    private final AsyncApi asyncApi = new AsyncApi();

    @Test
    void describesEveryTopicAndItsDeadLetters() {
        List<String> topics = new ArrayList<>(Topics.FLOW);
        topics.add(Topics.CORRECTIONS);
        List.copyOf(topics).forEach(topic -> topics.add(Topics.deadLetter(topic)));
        assertThat(asyncApi.channelAddresses()).containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void pointsNowhereThatIsNot() {
        assertThat(asyncApi.references()).isNotEmpty().allSatisfy(pointer -> assertThat(
                        asyncApi.at(pointer).isMissingNode())
                .as(pointer)
                .isFalse());
    }

    @ParameterizedTest
    @MethodSource("records")
    void describesEveryFieldOfEveryRecord(Class<? extends Record> type) {
        assertThat(asyncApi.properties(type))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    static Stream<Class<? extends Record>> records() {
        return Stream.of(
                SourceDocument.class,
                EventMention.class,
                TimelineEntry.class,
                HistoricalDate.class,
                SourceReference.class,
                Evidence.class,
                Figure.class,
                Correction.class);
    }

    @ParameterizedTest
    @MethodSource("io.gahshomar.event.Golden#all")
    void itsSchemasAcceptWhatIsWritten(Golden golden) {
        assertThat(asyncApi.refusals(golden.type().getSimpleName(), golden.json()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.gahshomar.event.Golden#minimal")
    void theFieldsItRequiresAreThoseThatAreAlwaysWritten(Golden golden) {
        assertThat(asyncApi.required(golden.type()))
                .containsExactlyInAnyOrderElementsOf(
                        golden.json().propertyStream().map(Map.Entry::getKey).toList());
    }

    @ParameterizedTest
    @MethodSource("io.gahshomar.event.Golden#full")
    void itRefusesAMessageWithoutARequiredFieldAsTheCodecDoes(Golden golden) {
        assertThat(asyncApi.required(golden.type())).allSatisfy(field -> {
            ObjectNode json = golden.json();
            json.remove(field);
            assertThat(asyncApi.refusals(golden.type().getSimpleName(), json)).isNotEmpty();
            assertThatExceptionOfType(MalformedMessageException.class)
                    .isThrownBy(() -> EventCodec.decode(Golden.bytes(json), golden.type()));
        });
    }

    @ParameterizedTest
    @MethodSource("enums")
    void listsEveryWordOfAnEnumeration(String pointer, Class<? extends Enum<?>> type) {
        List<String> words =
                asyncApi.at(pointer).valueStream().map(word -> word.asText()).toList();
        assertThat(words)
                .containsExactlyElementsOf(Arrays.stream(type.getFields())
                        .map(constant ->
                                constant.getAnnotation(JsonProperty.class).value())
                        .toList());
    }

    static Stream<Arguments> enums() {
        return Stream.of(
                Arguments.of("/components/schemas/EventKind/enum", EventKind.class),
                Arguments.of("/components/schemas/Correction/properties/action/enum", CorrectionAction.class),
                Arguments.of("/components/schemas/DateResolution/enum", DateResolution.class),
                Arguments.of("/components/schemas/HistoricalDate/properties/precision/enum", Precision.class),
                Arguments.of("/components/schemas/HistoricalDate/properties/calendar/enum", CalendarSystem.class));
    }

    @Test
    void itsHeadersAreThoseOfTheCloudEvent() {
        // Given
        CloudEvent event = new CloudEvent(
                CloudEvent.ENTRY, "00d1-0001/3", "/timeline-service", Instant.parse("2025-03-21T06:30:00Z"));
        ObjectNode headers =
                new JsonMapper().<ObjectNode>valueToTree(event.headers()).put(Topics.VERSION_HEADER, "3");
        ObjectNode withoutValue = new JsonMapper()
                .<ObjectNode>valueToTree(event.headersWithoutValue())
                .put(Topics.VERSION_HEADER, "3");
        // When, Then
        assertThat(asyncApi.refusals("EntryHeaders", headers)).isEmpty();
        assertThat(asyncApi.refusals("EntryHeaders", withoutValue)).isEmpty();
        assertThat(asyncApi.refusals("EntryHeaders", headers.deepCopy().put("content-type", "text/plain")))
                .isNotEmpty();
        withoutValue.fieldNames().forEachRemaining(name -> assertThat(asyncApi.refusals(
                        "EntryHeaders", withoutValue.deepCopy().without(name)))
                .as("without %s", name)
                .isNotEmpty());
        assertThat(asyncApi.refusals("MentionHeaders", headers)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void namesTheTypeOfEachTopicsEvents(String headers, String type) {
        assertThat(asyncApi.at("/components/schemas/" + headers + "/allOf/1/properties/ce_type/const")
                        .asText())
                .isEqualTo(type);
    }

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of("DocumentHeaders", CloudEvent.DOCUMENT),
                Arguments.of("MentionHeaders", CloudEvent.MENTION),
                Arguments.of("CorrectionHeaders", CloudEvent.CORRECTION),
                Arguments.of("EntryHeaders", CloudEvent.ENTRY));
    }
}
