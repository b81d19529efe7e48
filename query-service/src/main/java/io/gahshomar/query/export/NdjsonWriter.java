package io.gahshomar.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One entry a line, as JSON. */
record NdjsonWriter(OutputStream out) implements SliceWriter {

    @Override
    public void begin() {}

    @Override
    public void write(Exported entry) throws IOException {
        out.write(entry.json().getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
