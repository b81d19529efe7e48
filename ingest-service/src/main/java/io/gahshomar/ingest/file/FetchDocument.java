package io.gahshomar.ingest.file;

import io.gahshomar.ingest.article.FetchPage;
import io.gahshomar.ingest.fetch.Fetched;
import io.gahshomar.ingest.submission.DocumentRules;
import io.gahshomar.ingest.submission.NewDocument;
import jakarta.enterprise.context.ApplicationScoped;

/** Fetches the text of a document that was handed in as nothing but its address. */
@ApplicationScoped
public class FetchDocument {

    private final FetchPage pages;
    private final ReadFile readFile;
    private final DocumentRules rules;

    FetchDocument(FetchPage pages, ReadFile readFile, DocumentRules rules) {
        this.pages = pages;
        this.readFile = readFile;
        this.rules = rules;
    }

    /**
     * The document with the text that is at its address; what was given is kept.
     *
     * @throws io.gahshomar.ingest.article.ArticleException where the page may not be read, or has no text
     * @throws io.gahshomar.ingest.fetch.FetchException where it cannot be fetched
     * @throws FileException where it is a file without usable text
     */
    public NewDocument fetch(NewDocument given) {
        Fetched fetched = pages.fetch(given.url());
        String path = fetched.address().uri().getPath();
        NewDocument found = readFile.read(
                fetched.body(),
                fetched.header("content-type"),
                path.substring(path.lastIndexOf('/') + 1),
                fetched.address().toString());
        return rules.check(given.completedBy(found));
    }
}
