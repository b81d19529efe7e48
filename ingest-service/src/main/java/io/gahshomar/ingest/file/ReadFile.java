package io.gahshomar.ingest.file;

import static io.gahshomar.ingest.file.FileException.Reason.FILE_TOO_LARGE;
import static io.gahshomar.ingest.file.FileException.Reason.TAKES_TOO_LONG;
import static io.gahshomar.ingest.file.FileException.Reason.UNREADABLE_FILE;

import io.gahshomar.ingest.article.Article;
import io.gahshomar.ingest.article.ArticleException;
import io.gahshomar.ingest.article.ArticleReader;
import io.gahshomar.ingest.html.WebText;
import io.gahshomar.ingest.submission.DocumentReader;
import io.gahshomar.ingest.submission.NewDocument;
import io.gahshomar.ingest.submission.Titles;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes documents of files. */
@ApplicationScoped
public class ReadFile {

    private final FileConfig config;
    private final DocumentReader documents;
    private final ArticleReader articles;
    private final ExecutorService readers = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("file-reader-", 0).daemon().factory());

    ReadFile(FileConfig config, DocumentReader documents, ArticleReader articles) {
        this.config = config;
        this.documents = documents;
        this.articles = articles;
        DocxText.limit(config.maxExpandedSize().asLongValue());
    }

    @PreDestroy
    void close() {
        readers.shutdownNow();
    }

    /** The largest file taken, in bytes. */
    public long maxSize() {
        return config.maxSize().asLongValue();
    }

    /** A file has more bytes than are taken. */
    public FileException tooLarge() {
        return new FileException(
                FILE_TOO_LARGE,
                "the file has more than " + maxSize()
                        + " bytes; send a smaller one, or raise gahshomar.files.max-size");
    }

    /**
     * The document in a file, as far as the file itself tells what it is.
     *
     * @param mediaType its media type, or null
     * @param name its name, or null
     * @param address where it was fetched from, or "" where it was handed in
     * @throws FileException where there is none
     * @throws io.gahshomar.ingest.submission.MalformedInputException where a text is none, or its front matter is no YAML
     * @throws io.gahshomar.ingest.submission.InvalidDocumentException where fields of the front matter are wrong
     */
    public NewDocument read(byte[] bytes, String mediaType, String name, String address) {
        if (bytes.length > maxSize()) {
            throw tooLarge();
        }
        FileKind kind = FileKind.of(bytes, mediaType, name);
        Future<NewDocument> reading = readers.submit(() -> document(kind, bytes, mediaType, name, address));
        try {
            return reading.get(config.maxTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new FileException(
                    TAKES_TOO_LONG,
                    "reading the file takes longer than " + config.maxTime().toSeconds()
                            + " s; hand it in in parts, or raise gahshomar.files.max-time",
                    e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known
                    ? known
                    : new FileException(UNREADABLE_FILE, "the file cannot be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading a file", e);
        }
    }

    private NewDocument document(FileKind kind, byte[] bytes, String mediaType, String name, String address) {
        return switch (kind) {
            case PDF ->
                document(PdfText.read(
                        bytes, config.maxPages(), config.maxExpandedSize().asLongValue()));
            case DOCX -> document(DocxText.read(bytes));
            case HTML -> document(article(bytes, mediaType, address));
            case TEXT -> documents.file(utf8(bytes, mediaType), stem(name));
        };
    }

    private Article article(byte[] bytes, String mediaType, String address) {
        try {
            return articles.read(bytes, mediaType, address);
        } catch (ArticleException e) {
            throw new FileException(FileException.Reason.NO_TEXT, e.getMessage(), e);
        }
    }

    private static byte[] utf8(byte[] bytes, String mediaType) {
        boolean told = mediaType != null && mediaType.toLowerCase(Locale.ROOT).contains("charset");
        return told ? WebText.of(bytes, mediaType).text().getBytes(StandardCharsets.UTF_8) : bytes;
    }

    private static String stem(String name) {
        return name == null || name.isBlank() ? null : name.replaceFirst("\\.\\w+$", "");
    }

    private static NewDocument document(FileText file) {
        String title = file.title() == null ? Titles.of(file.text()).orElse(null) : file.title();
        return NewDocument.ofText(title, file.text());
    }

    private static NewDocument document(Article article) {
        String title = article.title();
        boolean repeated = title == null || article.text().startsWith(title);
        return new NewDocument(
                title,
                repeated ? article.text() : title + "\n\n" + article.text(),
                article.address().isEmpty() ? null : article.address(),
                article.publisher(),
                article.publishedAt(),
                language(article.language()));
    }

    private static String language(String tag) {
        String primary = tag == null ? "" : tag.toLowerCase(Locale.ROOT).split("[-_]")[0];
        return primary.equals("fa") || primary.equals("en") ? primary : null;
    }
}
