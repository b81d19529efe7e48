package io.gahshomar.ingest.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as word processors and printers make them. */
final class Files {

    private static final int FIRST_CODE = 33;

    private Files() {}

    /** A PDF with a page for each text, its glyphs from left to right as they stand on paper. */
    static byte[] pdf(String... visualLines) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (String line : visualLines) {
                pdf.addPage(page(pdf, line));
            }
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static PDPage page(PDDocument pdf, String line) throws IOException {
        PDPage page = new PDPage();
        COSDictionary font = font(pdf, line);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        page.setResources(new PDResources(resources));
        StringBuilder codes = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            codes.append("%02x".formatted(FIRST_CODE + i));
        }
        PDStream content = new PDStream(pdf);
        try (OutputStream out = content.createOutputStream()) {
            out.write(("BT /F1 12 Tf 50 700 Td <" + codes + "> Tj ET").getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(content);
        return page;
    }

    /** A font whose codes are told to be the characters of a line, one after the other. */
    private static COSDictionary font(PDDocument pdf, String line) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE1);
        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Helvetica"));
        font.setInt(COSName.FIRST_CHAR, FIRST_CODE);
        font.setInt(COSName.LAST_CHAR, FIRST_CODE + line.length() - 1);
        COSArray widths = new COSArray();
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
                1 begincodespacerange <00> <ff> endcodespacerange
                """);
        map.append(line.length()).append(" beginbfchar\n");
        for (int i = 0; i < line.length(); i++) {
            widths.add(COSInteger.get(line.charAt(i) == ' ' ? 300 : 500));
            map.append("<%02x> <%04x>%n".formatted(FIRST_CODE + i, (int) line.charAt(i)));
        }
        map.append("endbfchar endcmap end end");
        font.setItem(COSName.WIDTHS, widths);
        COSStream unicode = pdf.getDocument().createCOSStream();
        try (OutputStream out = unicode.createOutputStream()) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        font.setItem(COSName.TO_UNICODE, unicode);
        return font;
    }

    /** A PDF of one page with a form that draws another one twice, which draws another one twice, and so on. */
    static byte[] endlessPdf() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            PDFormXObject drawn = form(pdf, null);
            for (int depth = 0; depth < 30; depth++) {
                drawn = form(pdf, drawn);
            }
            page.setResources(resources(drawn));
            PDStream content = new PDStream(pdf);
            try (OutputStream out = content.createOutputStream()) {
                out.write("/X Do".getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            pdf.addPage(page);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static PDFormXObject form(PDDocument pdf, PDFormXObject drawn) throws IOException {
        PDFormXObject form = new PDFormXObject(pdf);
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(drawn == null ? new PDResources() : resources(drawn));
        try (OutputStream out = form.getStream().createOutputStream()) {
            out.write((drawn == null ? "q Q" : "/X Do /X Do").getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    private static PDResources resources(PDFormXObject drawn) {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("X"), drawn);
        return resources;
    }

    /** A DOCX with these paragraphs. */
    static byte[] docx(List<String> paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /** A PDF whose page unfolds into millions of spaces, by filters of which each unfolds what the one before gave. */
    static byte[] pdfBomb(COSName... filters) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            PDStream content = new PDStream(pdf);
            var chain = new COSArray();
            List.of(filters).forEach(chain::add);
            try (OutputStream out = content.getCOSObject().createOutputStream(chain)) {
                out.write(" ".repeat(30_000_000).getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(content);
            pdf.addPage(page);
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** A DOCX whose text unfolds into millions of spaces. */
    static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(docx(List.of("text"))));
                var to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                to.write(content);
                if (entry.getName().equals("word/document.xml")) {
                    to.write(" ".repeat(60_000_000).getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
        return out.toByteArray();
    }
}
