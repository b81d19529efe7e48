package io.gahshomar.query.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/** JSON Feed 1.1. */
final class JsonFeedWriter implements SliceWriter {

    private final JsonGenerator out;
    private final FeedAddress feed;

    JsonFeedWriter(OutputStream stream, FeedAddress feed) throws IOException {
        this.out = new JsonFactory().createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.feed = feed;
    }

    @Override
    public void begin() throws IOException {
        out.writeStartObject();
        out.writeStringField("version", "https://jsonfeed.org/version/1.1");
        out.writeStringField("title", feed.title());
        out.writeStringField("home_page_url", feed.slice().toString());
        out.writeStringField("feed_url", feed.self().toString());
        out.writeArrayFieldStart("items");
    }

    @Override
    public void write(Exported exported) throws IOException {
        out.writeStartObject();
        out.writeStringField("id", exported.entry().id());
        out.writeStringField("url", exported.address().toString());
        out.writeStringField("title", exported.when() + ": " + exported.headline());
        out.writeStringField("content_text", exported.quotes());
        out.writeStringField("date_modified", exported.changedAt().toString());
        out.writeArrayFieldStart("tags");
        for (String theme : exported.entry().themes()) {
            out.writeString(theme);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    @Override
    public void end() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.flush();
    }
}
