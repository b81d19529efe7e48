package io.gahshomar.ingest.submission;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Reads documents as they are sent: strictly, and never more than the largest text can need. */
@ApplicationScoped
public class DocumentReader {

    private static final int LONGEST_JSON_ESCAPE = "\\u0041".length();
    private static final int ROOM_FOR_OTHER_FIELDS = 64 * 1024;

    private final DocumentRules rules;
    private final JsonMapper strict;
    private final ObjectReader documents;
    private final ObjectReader readings;

    DocumentReader(DocumentRules rules) {
        this.rules = rules;
        this.strict = strict(Math.toIntExact(rules.maxTextSize()));
        this.documents = strict.readerFor(NewDocument.class);
        this.readings = strict.readerFor(ReadingRequest.class);
    }

    /**
     * A document as JSON. One with an address and without text is not checked: its text is to be fetched first.
     *
     * @throws MalformedInputException where it is no JSON object
     * @throws InvalidDocumentException where fields are unknown or wrong
     * @throws TextTooLargeException where the text is too large
     * @throws IOException where the input breaks off
     */
    public NewDocument json(InputStream body) throws IOException {
        return checked(object(body, documents));
    }

    /**
     * A document as a line of JSON; see {@link #json}.
     *
     * @throws MalformedInputException where it is no JSON object
     * @throws InvalidDocumentException where fields are unknown or wrong
     * @throws TextTooLargeException where the text is too large
     */
    public NewDocument json(String line) {
        try {
            return json(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that has an address and no text is left to whoever fetches it. */
    private NewDocument checked(NewDocument document) {
        boolean toBeFetched = document.text() == null && document.url() != null;
        return toBeFetched ? document : rules.check(document);
    }

    /**
     * A request to read a text, as JSON.
     *
     * @throws MalformedInputException where it is no JSON object
     * @throws InvalidDocumentException where fields are unknown or wrong
     * @throws TextTooLargeException where the text is too large
     * @throws IOException where the input breaks off
     */
    public ReadingRequest readingRequest(InputStream body) throws IOException {
        return check(object(body, readings));
    }

    /**
     * The request, where it keeps the rules of documents.
     *
     * @throws InvalidDocumentException where fields are wrong
     * @throws TextTooLargeException where the text is too large
     */
    public ReadingRequest check(ReadingRequest request) {
        return rules.check(request, request.text());
    }

    /**
     * Any other JSON object whose fields have constraints.
     *
     * @throws MalformedInputException where it is no JSON object
     * @throws InvalidDocumentException where fields are unknown or wrong
     * @throws IOException where the input breaks off
     */
    public <T> T read(InputStream body, Class<T> type) throws IOException {
        return rules.check(this.<T>object(body, strict.readerFor(type)), "");
    }

    /**
     * A body, not larger than the largest text that is taken.
     *
     * @throws TextTooLargeException where it is larger
     * @throws IOException where the input breaks off
     */
    public byte[] bytes(InputStream body) throws IOException {
        return new LimitedInput(body, rules.maxTextSize(), rules.maxTextSize()).readAllBytes();
    }

    private <T> T object(InputStream body, ObjectReader json) throws IOException {
        long limit = rules.maxTextSize() * LONGEST_JSON_ESCAPE + ROOM_FOR_OTHER_FIELDS;
        try {
            T object = json.readValue(new LimitedInput(body, limit, rules.maxTextSize()));
            if (object == null) {
                throw noObject();
            }
            return object;
        } catch (JsonMappingException e) {
            if (e.getCause() instanceof StreamConstraintsException) {
                throw TextTooLargeException.moreThan(rules.maxTextSize());
            }
            throw DocumentFields.invalid(e)
                    .<RuntimeException>map(invalid -> invalid)
                    .orElseGet(DocumentReader::noObject);
        } catch (JsonProcessingException e) {
            throw new MalformedInputException("the JSON is malformed" + place(e) + ": " + e.getOriginalMessage());
        }
    }

    /** A number of too many digits has no place. */
    private static String place(JsonProcessingException e) {
        JsonLocation place = e.getLocation();
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }

    /**
     * A document that is nothing but its text; its first line is its title where it looks like one.
     *
     * @throws MalformedInputException where the bytes are no text in that charset
     * @throws InvalidDocumentException where the text is blank or no plain text
     * @throws TextTooLargeException where the text is too large
     * @throws IOException where the input breaks off
     */
    public NewDocument plainText(InputStream body, Charset charset) throws IOException {
        String text = text(body, charset);
        return rules.check(NewDocument.ofText(Titles.of(text).orElse(null), text));
    }

    /**
     * A text, not larger than the largest that is taken.
     *
     * @throws MalformedInputException where the bytes are no text in that charset
     * @throws TextTooLargeException where the text is too large
     * @throws IOException where the input breaks off
     */
    public String text(InputStream body, Charset charset) throws IOException {
        return StrictText.decode(bytes(body), charset);
    }

    /**
     * A document as a text file in UTF-8, with or without front matter.
     *
     * @param fallbackTitle its title where neither the front matter nor the text has one
     * @throws MalformedInputException where the bytes are no UTF-8, or the front matter is no YAML
     * @throws InvalidDocumentException where fields are unknown or wrong, or the text is blank or no plain text
     * @throws TextTooLargeException where the text is too large
     */
    public NewDocument file(byte[] bytes, String fallbackTitle) {
        FrontMatter.Split file = FrontMatter.split(StrictText.decode(bytes, StandardCharsets.UTF_8));
        FrontMatter front = file.front();
        String title =
                front.title() != null ? front.title() : Titles.of(file.text()).orElse(fallbackTitle);
        return rules.check(new NewDocument(
                title, file.text(), front.url(), front.publisher(), front.publishedAt(), front.language()));
    }

    private static MalformedInputException noObject() {
        return new MalformedInputException("the body must be one JSON object, like {\"text\": \"…\"}");
    }

    private static JsonMapper strict(int longestString) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(longestString)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .addModule(DocumentFields.module())
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .withCoercionConfig(LogicalType.Textual, strings -> {
                    strings.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    strings.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    strings.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .withCoercionConfig(LogicalType.Boolean, booleans -> {
                    booleans.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    booleans.setCoercion(CoercionInputShape.String, CoercionAction.Fail);
                })
                .build();
    }
}
