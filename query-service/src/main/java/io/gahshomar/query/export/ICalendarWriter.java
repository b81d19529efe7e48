package io.gahshomar.query.export;

import static com.github.mangstadt.vinnie.io.VObjectPropertyValues.escape;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import io.gahshomar.query.entry.Entry;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/**
 * All-day events of iCalendar (RFC 5545). The end is exclusive there; an entry without an end is an event without one, and
 * one without a start is an event on its last day. Years that the form cannot write are left out.
 */
final class ICalendarWriter implements SliceWriter {

    private static final int LAST_YEAR = 9999;

    /** RFC 5545 counts 75 octets a line; no character of our texts takes more than three. */
    private static final int LINE_LENGTH = 24;

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final VObjectWriter out;

    ICalendarWriter(OutputStream stream) {
        out = new VObjectWriter(
                new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), SyntaxStyle.NEW);
        out.getFoldedLineWriter().setLineLength(LINE_LENGTH);
    }

    @Override
    public void begin() throws IOException {
        out.writeBeginComponent("VCALENDAR");
        out.writeProperty("VERSION", "2.0");
        out.writeProperty("PRODID", "-//Gahshomar//query-service//EN");
    }

    @Override
    public void write(Exported exported) throws IOException {
        LocalDate start = exported.start();
        if (start.getYear() < 1 || start.getYear() > LAST_YEAR) {
            return;
        }
        Entry entry = exported.entry();
        out.writeBeginComponent("VEVENT");
        out.writeProperty("UID", escape(entry.id() + "@gahshomar"));
        out.writeProperty("DTSTAMP", time(exported.changedAt()));
        out.writeProperty(null, "DTSTART", dateValue(), DATE.format(start));
        LocalDate latest = entry.date().latest();
        if (latest != null && latest.getYear() < LAST_YEAR) {
            out.writeProperty(null, "DTEND", dateValue(), DATE.format(latest.plusDays(1)));
        }
        out.writeProperty("SUMMARY", escape(exported.headline()));
        out.writeProperty("DESCRIPTION", escape(exported.when() + "\n" + exported.quotes()));
        if (!entry.themes().isEmpty()) {
            out.writeProperty(
                    "CATEGORIES",
                    entry.themes().stream().map(theme -> escape(theme)).collect(Collectors.joining(",")));
        }
        out.writeProperty("URL", exported.address().toString());
        out.writeProperty("TRANSP", "TRANSPARENT");
        out.writeEndComponent("VEVENT");
    }

    private static VObjectParameters dateValue() {
        VObjectParameters parameters = new VObjectParameters();
        parameters.put("VALUE", "DATE");
        return parameters;
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    @Override
    public void end() throws IOException {
        out.writeEndComponent("VCALENDAR");
        out.flush();
    }
}
