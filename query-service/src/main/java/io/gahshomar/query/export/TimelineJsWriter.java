package io.gahshomar.query.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** The JSON that TimelineJS 3 reads. */
final class TimelineJsWriter implements SliceWriter {

    private final JsonGenerator out;

    TimelineJsWriter(OutputStream stream) throws IOException {
        out = new JsonFactory().createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @Override
    public void begin() throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("events");
    }

    @Override
    public void write(Exported exported) throws IOException {
        out.writeStartObject();
        out.writeStringField("unique_id", exported.entry().id());
        date("start_date", exported.start());
        LocalDate latest = exported.entry().date().latest();
        if (latest != null && !latest.equals(exported.start())) {
            date("end_date", latest);
        }
        out.writeStringField("display_date", exported.when());
        out.writeObjectFieldStart("text");
        out.writeStringField("headline", html(exported.headline()));
        out.writeStringField("text", html(exported.quotes()).replace("\n", "<br>"));
        out.writeEndObject();
        out.writeEndObject();
    }

    private void date(String field, LocalDate day) throws IOException {
        out.writeObjectFieldStart(field);
        out.writeNumberField("year", day.getYear());
        out.writeNumberField("month", day.getMonthValue());
        out.writeNumberField("day", day.getDayOfMonth());
        out.writeEndObject();
    }

    /** TimelineJS takes texts for HTML. */
    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public void end() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.flush();
    }
}
