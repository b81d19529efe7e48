package io.gahshomar.query.export;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.gahshomar.query.entry.Entry;
import io.gahshomar.query.entry.EntrySource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A table (RFC 4180). It begins with a byte order mark, without which the most used spreadsheet garbles Persian. A text that
 * a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection).
 */
final class CsvWriter implements SliceWriter {

    private static final List<String> COLUMNS = List.of(
            "id",
            "date",
            "first_day",
            "last_day",
            "jalali",
            "precision",
            "kind",
            "headline_fa",
            "headline_en",
            "themes",
            "actors",
            "confidence",
            "disputed",
            "sources",
            "urls",
            "quotes");
    private static final CsvSchema SCHEMA = schema();
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final String SEPARATOR = "; ";

    private final OutputStream out;
    private SequenceWriter rows;

    CsvWriter(OutputStream out) {
        this.out = out;
    }

    private static CsvSchema schema() {
        CsvSchema.Builder schema = CsvSchema.builder();
        COLUMNS.forEach(schema::addColumn);
        return schema.build().withLineSeparator("\r\n");
    }

    @Override
    public void begin() throws IOException {
        out.write(BYTE_ORDER_MARK);
        rows = CsvMapper.builder()
                .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
                .build()
                .writer(SCHEMA)
                .writeValues(out);
        rows.write(COLUMNS);
    }

    @Override
    public void write(Exported exported) throws IOException {
        Entry entry = exported.entry();
        rows.write(List.of(
                guarded(entry.id()),
                guarded(entry.date().edtf()),
                Objects.toString(entry.date().earliest(), ""),
                Objects.toString(entry.date().latest(), ""),
                guarded(entry.date().persian()),
                entry.date().precision(),
                entry.kind(),
                guarded(entry.headline().getOrDefault("fa", "")),
                guarded(entry.headline().getOrDefault("en", "")),
                joined(entry.themes()),
                joined(entry.actors()),
                entry.confidence(),
                entry.disputed(),
                joined(entry.sources().stream()
                        .map(EntrySource::name)
                        .distinct()
                        .toList()),
                joined(exported.urls().toList()),
                guarded(exported.quotes())));
    }

    private static String joined(Collection<String> values) {
        return guarded(String.join(SEPARATOR, values));
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void end() throws IOException {
        rows.flush();
    }
}
