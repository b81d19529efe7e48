package io.gahshomar.ingest.corpus;

import io.gahshomar.ingest.document.DocumentId;
import io.gahshomar.ingest.document.Documents;
import io.gahshomar.ingest.document.ReceiveDocument;
import io.gahshomar.ingest.kafka.RecordTooLargeException;
import io.gahshomar.ingest.log.OneLine;
import io.gahshomar.ingest.submission.DocumentReader;
import io.gahshomar.ingest.submission.DocumentRules;
import io.gahshomar.ingest.submission.InvalidDocumentException;
import io.gahshomar.ingest.submission.MalformedInputException;
import io.gahshomar.ingest.submission.NewDocument;
import io.gahshomar.ingest.submission.TextTooLargeException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import org.jboss.logging.Logger;

/** Hands in one file of the corpus; a file that Kafka has already, unchanged, is not sent again. */
@ApplicationScoped
class LoadCorpusFile {

    private static final Logger LOG = Logger.getLogger(LoadCorpusFile.class);

    private final DocumentReader reader;
    private final DocumentRules rules;
    private final ReceiveDocument receiveDocument;
    private final Documents documents;

    LoadCorpusFile(DocumentReader reader, DocumentRules rules, ReceiveDocument receiveDocument, Documents documents) {
        this.reader = reader;
        this.rules = rules;
        this.receiveDocument = receiveDocument;
        this.documents = documents;
    }

    /**
     * Loads a file, or notes why it cannot be loaded.
     *
     * @param taken ids of the documents of the files before it; this one's is added
     */
    void load(CorpusFile file, Set<String> taken) {
        String idByName = DocumentId.ofFileName(file.name());
        try {
            rules.checkSize(file.size());
            NewDocument document = reader.file(file.content().read(), file.stem());
            String id = DocumentId.ofFile(document, file.name());
            if (taken.contains(id)) {
                fail(
                        file,
                        idByName,
                        "its url is that of another file of the corpus; give each file a url of its own or none");
                return;
            }
            receiveDocument.receive(id, document);
            documents.isOfCorpus(id, file.name());
            taken.add(id);
            if (!id.equals(idByName)) {
                documents.forgetUnreadable(idByName);
            }
        } catch (MalformedInputException
                | InvalidDocumentException
                | TextTooLargeException
                | RecordTooLargeException e) {
            fail(file, idByName, e.getMessage());
        } catch (IOException e) {
            fail(file, idByName, "cannot be read: " + e);
        }
    }

    private void fail(CorpusFile file, String id, String why) {
        LOG.errorf("corpus: file left out: name=%s reason=%s", OneLine.of(file.name()), OneLine.of(why));
        documents.unreadable(id, file.name(), why);
    }
}
