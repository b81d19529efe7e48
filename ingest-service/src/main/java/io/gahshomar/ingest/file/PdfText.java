package io.gahshomar.ingest.file;

import static io.gahshomar.ingest.file.FileException.Reason.EXPANDS_TOO_FAR;
import static io.gahshomar.ingest.file.FileException.Reason.NO_TEXT;
import static io.gahshomar.ingest.file.FileException.Reason.TOO_MANY_PAGES;
import static io.gahshomar.ingest.file.FileException.Reason.UNREADABLE_FILE;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Text of PDF files. PDF keeps glyphs at places: they are put in order by PDFBox, right-to-left lines in the order in which
 * they are read, and presentation forms of Arabic letters are made letters again.
 */
final class PdfText {

    private static final Pattern PRESENTATION_FORMS = Pattern.compile("[\\uFB50-\\uFDFB\\uFE70-\\uFEFC]+");

    private PdfText() {}

    static FileText read(byte[] bytes, int maxPages, long maxExpandedSize) {
        if (PdfStreams.anyUnfoldsBeyond(bytes, maxExpandedSize)) {
            throw new FileException(
                    EXPANDS_TOO_FAR,
                    "a part of the PDF unfolds into more than " + maxExpandedSize
                            + " bytes; save it anew, or raise gahshomar.files.max-expanded-size");
        }
        try (PDDocument pdf = Loader.loadPDF(new InterruptibleBytes(bytes))) {
            if (pdf.getNumberOfPages() > maxPages) {
                throw new FileException(
                        TOO_MANY_PAGES,
                        "the PDF has " + pdf.getNumberOfPages() + " pages and the limit is " + maxPages
                                + "; hand it in in parts, or raise gahshomar.files.max-pages");
            }
            PDFTextStripper stripper = new InterruptibleStripper();
            stripper.setSortByPosition(true);
            stripper.setParagraphEnd("\n");
            String text = letters(stripper.getText(pdf)).strip();
            if (text.isBlank()) {
                throw new FileException(
                        NO_TEXT,
                        "there is no text in the PDF, only pictures of it perhaps; send one that went through OCR");
            }
            String title = pdf.getDocumentInformation().getTitle();
            return new FileText(title == null || title.isBlank() ? null : title.strip(), text);
        } catch (InvalidPasswordException e) {
            throw new FileException(UNREADABLE_FILE, "the PDF is locked with a password; send one without", e);
        } catch (IOException | RuntimeException e) {
            throw e instanceof FileException known
                    ? known
                    : new FileException(UNREADABLE_FILE, "the PDF cannot be read: " + e.getMessage(), e);
        }
    }

    /** Every stream of the file is read through it. */
    private static final class InterruptibleBytes extends RandomAccessReadBuffer {

        InterruptibleBytes(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            Interruption.stopHere();
            return super.read(buffer, offset, length);
        }

        @Override
        public int read() throws IOException {
            Interruption.stopHere();
            return super.read();
        }

        @Override
        public RandomAccessReadView createView(long start, long length) {
            return new RandomAccessReadView(this, start, length);
        }
    }

    /** Forms that draw each other draw exponentially often. */
    private static final class InterruptibleStripper extends PDFTextStripper {

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            Interruption.stopHere();
            super.processOperator(operator, operands);
        }
    }

    private static String letters(String text) {
        return PRESENTATION_FORMS
                .matcher(text)
                .replaceAll(forms -> Normalizer.normalize(forms.group(), Normalizer.Form.NFKC));
    }
}
