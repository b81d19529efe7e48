package io.gahshomar.ingest.file;

import static io.gahshomar.ingest.file.FileException.Reason.EXPANDS_TOO_FAR;
import static io.gahshomar.ingest.file.FileException.Reason.NO_TEXT;
import static io.gahshomar.ingest.file.FileException.Reason.UNREADABLE_FILE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Text of DOCX files. */
final class DocxText {

    private DocxText() {}

    /** No part of a file is unfolded beyond so many bytes, in the whole process. */
    static void limit(long maxExpandedSize) {
        ZipSecureFile.setMaxEntrySize(maxExpandedSize);
    }

    static FileText read(byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            String text = extractor.getText().strip();
            if (text.isBlank()) {
                throw new FileException(NO_TEXT, "there is no text in the file");
            }
            String title = document.getProperties().getCoreProperties().getTitle();
            return new FileText(title == null || title.isBlank() ? null : title.strip(), text);
        } catch (FileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw failure(e);
        }
    }

    private static FileException failure(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb")
                    || message.contains("max entry size")
                    || message.contains("MAX_ENTRY_SIZE")) {
                return new FileException(
                        EXPANDS_TOO_FAR,
                        "a part of the file unfolds into too much, or into more than a hundred times its size; save it anew, "
                                + "or raise gahshomar.files.max-expanded-size",
                        e);
            }
        }
        return new FileException(UNREADABLE_FILE, "the file is no readable DOCX", e);
    }
}
