package io.gahshomar.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;

/** The writers of the forms. */
public final class SliceWriters {

    private static final String TITLE = "Gahshomar chronology";

    private SliceWriters() {}

    /** Where entries to be written come from. */
    @FunctionalInterface
    public interface Source {

        /** Hands all of them to {@code each}, in order. */
        void forEach(Each each) throws IOException;
    }

    /** Takes an entry. */
    @FunctionalInterface
    public interface Each {

        void take(Exported entry) throws IOException;
    }

    /**
     * Writes entries in a form.
     *
     * @param format one that is streamed: not JSON, which is a page, nor HTML
     * @param self address of what is written
     * @param slice address of the slice that it is of
     */
    public static void write(Format format, OutputStream out, URI self, URI slice, Source source) throws IOException {
        SliceWriter writer = writer(format, out, new FeedAddress(TITLE, self, slice));
        writer.begin();
        source.forEach(writer::write);
        writer.end();
    }

    private static SliceWriter writer(Format format, OutputStream out, FeedAddress feed) throws IOException {
        return switch (format) {
            case NDJSON -> new NdjsonWriter(out);
            case CSV -> new CsvWriter(out);
            case ICALENDAR -> new ICalendarWriter(out);
            case ATOM -> new AtomWriter(out, feed);
            case JSON_FEED -> new JsonFeedWriter(out, feed);
            case TIMELINE_JS -> new TimelineJsWriter(out);
            case JSON, HTML -> throw new IllegalArgumentException(format + " is not streamed");
        };
    }
}
