package io.gahshomar.ingest.corpus;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/**
 * A folder of texts.
 *
 * @param root the folder
 */
record CorpusFolder(Path root) {

    private static final Logger LOG = Logger.getLogger(CorpusFolder.class);

    /**
     * Its .txt and .md files at any depth, in the order of their names.
     *
     * @throws ConfigurationException where there is no such folder
     */
    List<CorpusFile> files() {
        if (!Files.isDirectory(root)) {
            throw new ConfigurationException("gahshomar.corpus.dir is '" + root + "', and there is "
                    + (Files.exists(root) ? "no folder but a file" : "nothing")
                    + " at that path; give a folder with .txt and .md files");
        }
        List<CorpusFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new Collector(files));
        } catch (IOException e) {
            throw new UncheckedIOException("the corpus folder " + root + " cannot be listed", e);
        }
        files.sort(Comparator.comparing(CorpusFile::name));
        return files;
    }

    private final class Collector extends SimpleFileVisitor<Path> {

        private final List<CorpusFile> files;

        Collector(List<CorpusFile> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = root.relativize(file)
                    .toString()
                    .replace(root.getFileSystem().getSeparator(), "/");
            String lowerCase = name.toLowerCase(Locale.ROOT);
            if (lowerCase.endsWith(".txt") || lowerCase.endsWith(".md")) {
                files.add(new CorpusFile(name, attributes.size(), () -> Files.readAllBytes(file)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            LOG.errorf("corpus: left out, cannot be looked into: path=%s cause=%s", file, failure);
            return FileVisitResult.CONTINUE;
        }
    }
}
