package io.gahshomar.query.export;

import java.io.IOException;

/** Writes a slice in one form, entry by entry. */
interface SliceWriter {

    /** What stands before the entries. */
    void begin() throws IOException;

    void write(Exported entry) throws IOException;

    /** What stands after the entries; everything has been written when it returns. */
    void end() throws IOException;
}
