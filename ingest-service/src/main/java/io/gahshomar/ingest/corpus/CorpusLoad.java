package io.gahshomar.ingest.corpus;

import io.gahshomar.ingest.availability.UntilAvailable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the corpus folder and the samples in the background after each start, file by file. */
@ApplicationScoped
public class CorpusLoad {

    private static final Logger LOG = Logger.getLogger(CorpusLoad.class);

    private final LoadCorpusFile loadFile;
    private final WithdrawRemovedFiles withdrawRemovedFiles;
    private final UntilAvailable untilAvailable;
    private final CorpusConfig config;
    private final boolean samples;
    private final AtomicInteger found = new AtomicInteger();
    private final AtomicInteger loaded = new AtomicInteger();
    private Thread loader;

    CorpusLoad(
            LoadCorpusFile loadFile,
            WithdrawRemovedFiles withdrawRemovedFiles,
            UntilAvailable untilAvailable,
            CorpusConfig config,
            @ConfigProperty(name = "gahshomar.samples", defaultValue = "false") boolean samples) {
        this.loadFile = loadFile;
        this.withdrawRemovedFiles = withdrawRemovedFiles;
        this.untilAvailable = untilAvailable;
        this.config = config;
        this.samples = samples;
    }

    /** How far it is. */
    public CorpusProgress progress() {
        return new CorpusProgress(found.get(), loaded.get());
    }

    void start(@Observes StartupEvent started) {
        List<CorpusFile> files = new ArrayList<>();
        config.dir().ifPresent(dir -> files.addAll(new CorpusFolder(dir).files()));
        if (samples) {
            files.addAll(SampleTexts.files());
        }
        found.set(files.size());
        loader = Thread.ofPlatform().name("corpus-loader").daemon().start(() -> load(files));
    }

    void stop(@Observes ShutdownEvent stopping) {
        loader.interrupt();
    }

    void load(List<CorpusFile> files) {
        Set<String> taken = new HashSet<>();
        for (CorpusFile file : files) {
            try {
                untilAvailable.run(() -> loadFile.load(file, taken));
            } catch (RuntimeException e) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                LOG.errorf(e, "corpus: file left out: name=%s", file.name());
            }
            loaded.incrementAndGet();
        }
        if (config.dir().isPresent()) {
            Set<String> present = files.stream()
                    .map(CorpusFile::name)
                    .filter(name -> !SampleTexts.isOne(name))
                    .collect(Collectors.toSet());
            untilAvailable.run(() -> withdrawRemovedFiles.withdraw(present, taken));
        }
        if (!files.isEmpty()) {
            LOG.infof("corpus loaded: files=%d", files.size());
        }
    }
}
