package io.gahshomar.extraction.temporal.grammar;

import io.gahshomar.extraction.temporal.reading.Reading;

/** What a matched rule means: from captures to a reading. */
interface Sense {

    /**
     * The reading; null where the captures make none.
     *
     * @param argument what the row of the grammar says behind the name of the sense; empty where it says nothing
     */
    Reading read(Captures captures, String argument);
}
