package io.gahshomar.ingest.corpus;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that come with the service. */
final class SampleTexts {

    private static final String FOLDER = "samples";

    private SampleTexts() {}

    /** All of them, read already, in the order of their names. */
    static List<CorpusFile> files() {
        List<CorpusFile> files = new ArrayList<>();
        try {
            ClassPathUtils.consumeAsPaths(
                    FOLDER, root -> new CorpusFolder(root).files().forEach(file -> files.add(inMemory(file))));
        } catch (IOException e) {
            throw new UncheckedIOException("the sample texts cannot be read", e);
        }
        return files;
    }

    /** Whether a file of that name is one of them. */
    static boolean isOne(String name) {
        return name.startsWith(FOLDER + "/");
    }

    private static CorpusFile inMemory(CorpusFile file) {
        try {
            byte[] bytes = file.content().read();
            return new CorpusFile(FOLDER + "/" + file.name(), file.size(), () -> bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the sample text " + file.name() + " cannot be read", e);
        }
    }
}
