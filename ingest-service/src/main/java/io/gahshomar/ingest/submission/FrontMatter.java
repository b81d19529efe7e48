package io.gahshomar.ingest.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text file says about itself before its text: YAML between two lines of {@code ---} at its very start. All fields
 * are null where they are not given.
 */
record FrontMatter(String title, String url, String publisher, LocalDate publishedAt, String language) {

    private static final FrontMatter NONE = new FrontMatter(null, null, null, null, null);
    private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\R(?=\\s*[A-Za-z]\\w*:)");
    private static final Pattern CLOSING = Pattern.compile("^---[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final ObjectReader YAML = YAMLMapper.builder()
            .addModule(DocumentFields.module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build()
            .readerFor(FrontMatter.class);

    /** A file in its two parts; the text begins after the second line of dashes. */
    record Split(FrontMatter front, String text) {}

    /**
     * Parts a file. One that does not begin with a line of dashes and a {@code name:} after it is all text.
     *
     * @throws MalformedInputException where the front matter is no YAML
     * @throws InvalidDocumentException where a field is unknown or wrong
     */
    static Split split(String file) {
        Matcher opening = OPENING.matcher(file);
        Matcher closing = CLOSING.matcher(file);
        if (opening.lookingAt() && closing.find(opening.end())) {
            String yaml = file.substring(opening.end(), closing.start());
            return new Split(read(yaml), file.substring(closing.end()));
        }
        return new Split(NONE, file);
    }

    private static FrontMatter read(String yaml) {
        try {
            return YAML.readValue(yaml);
        } catch (JsonMappingException e) {
            throw DocumentFields.invalid(e)
                    .<RuntimeException>map(invalid -> invalid)
                    .orElseGet(() -> malformed(e));
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private static MalformedInputException malformed(JsonProcessingException e) {
        String firstLine = e.getOriginalMessage().lines().findFirst().orElse("");
        return new MalformedInputException("the front matter is no YAML of lines like 'title: …' (" + firstLine
                + "); put a value with a colon in it between quotes");
    }
}
