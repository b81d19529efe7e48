package io.gahshomar.ingest.corpus;

import io.gahshomar.ingest.document.Documents;
import io.gahshomar.ingest.document.WithdrawDocument;
import io.gahshomar.ingest.log.OneLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Withdraws the documents whose files are no longer in the corpus folder. */
@ApplicationScoped
class WithdrawRemovedFiles {

    private static final Logger LOG = Logger.getLogger(WithdrawRemovedFiles.class);

    private final Documents documents;
    private final WithdrawDocument withdrawDocument;

    WithdrawRemovedFiles(Documents documents, WithdrawDocument withdrawDocument) {
        this.documents = documents;
        this.withdrawDocument = withdrawDocument;
    }

    /**
     * Withdraws what has gone.
     *
     * @param present names of the files that are there; where there are none at all nothing is withdrawn, since a folder that
     *     is not mounted looks like that
     * @param taken ids of the documents that were read from them
     */
    void withdraw(Set<String> present, Set<String> taken) {
        Map<String, String> gone = documents.ofCorpus().entrySet().stream()
                .filter(file -> !SampleTexts.isOne(file.getValue()))
                .filter(file -> !taken.contains(file.getKey()) && !present.contains(file.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (present.isEmpty() && !gone.isEmpty()) {
            LOG.warnf("corpus: the folder is empty, nothing is withdrawn: documents=%d", gone.size());
            return;
        }
        gone.forEach((id, name) -> {
            if (!documents.forgetUnreadable(id)) {
                withdrawDocument.withdraw(id);
            }
            LOG.infof("corpus: withdrawn, its file is gone: name=%s document=%s", OneLine.of(name), id);
        });
    }
}
