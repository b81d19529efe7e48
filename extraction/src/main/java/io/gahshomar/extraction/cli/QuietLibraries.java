package io.gahshomar.extraction.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps advice of libraries on how to start the JVM off a terminal that shows results. */
final class QuietLibraries {

    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private QuietLibraries() {}

    static void quieten() {
        LUCENE.setLevel(Level.SEVERE);
    }
}
