package io.gahshomar.ingest.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.ingest.date.WebDate;
import io.gahshomar.ingest.date.WebDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the day on which a page was published. Asked in this order: JSON-LD, OpenGraph and other meta elements, {@code
 * <time>}, the address, the first lines of the text; the address and the text in either calendar. A day in the future is none.
 */
@ApplicationScoped
class PublicationDates {

    /** A day, and what told it. */
    record Found(LocalDate day, String from) {}

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String META = "meta[property=article:published_time], meta[property=og:published_time], "
            + "meta[property=og:article:published_time], meta[itemprop=datePublished], meta[name=parsely-pub-date], "
            + "meta[name=pubdate], meta[name=publishdate], meta[name=date], meta[name=dc.date], meta[name=DC.date.issued], "
            + "meta[name=dcterms.created], meta[name=sailthru.date], meta[name=article:published_time]";
    private static final String TIME =
            "time[pubdate], time[itemprop=datePublished], article time[datetime], time[datetime], [itemprop=datePublished]";
    private static final Pattern IN_PATH = Pattern.compile(
            "(?<!\\d)(1[34]\\d{2}|19\\d{2}|20\\d{2})[/_-]?(0?[1-9]|1[0-2])[/_-]?(0?[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final int FIRST_LINES = 6;
    private static final int LONGEST_DATE_LINE = 120;

    private final WebDates dates;
    private final Clock clock;

    PublicationDates(WebDates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
    }

    /** The day of a page, and what told it. */
    Optional<Found> of(Document page, String address, String text) {
        return Stream.<Supplier<Optional<Found>>>of(
                        () -> jsonLd(page),
                        () -> meta(page),
                        () -> time(page),
                        () -> path(address),
                        () -> lines(page, text))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Found> jsonLd(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(script -> json(script.data()).stream())
                .flatMap(json -> json.findValues("datePublished").stream())
                .map(JsonNode::asText)
                .flatMap(text -> found(text, "JSON-LD").stream())
                .findFirst();
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private Optional<Found> meta(Document page) {
        return page.select(META).stream()
                .flatMap(meta -> found(meta.attr("content"), "meta " + name(meta)).stream())
                .findFirst();
    }

    private static String name(Element meta) {
        return Stream.of("property", "itemprop", "name")
                .map(meta::attr)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<Found> time(Document page) {
        return page.select(TIME).stream()
                .flatMap(time -> Stream.of(time.attr("datetime"), time.text()))
                .filter(text -> !text.isBlank())
                .flatMap(text -> found(text, "time").stream())
                .findFirst();
    }

    private Optional<Found> path(String address) {
        Matcher day = IN_PATH.matcher(address.replaceFirst("^[^/]*//[^/]*", ""));
        return day.find() ? found(day.group(1) + "-" + day.group(2) + "-" + day.group(3), "address") : Optional.empty();
    }

    /** Short lines at the head of the page, where «۲۴ مهر ۱۳۸۶ - ۱۰:۳۰» and "Published 16 October 2007" stand. */
    private Optional<Found> lines(Document page, String text) {
        Stream<String> marked =
                page.select("[class*=date], [class*=time], [id*=date]").stream().map(Element::text);
        return Stream.concat(marked, text.lines())
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST_DATE_LINE)
                .limit(FIRST_LINES)
                .flatMap(line -> found(line, "text").stream())
                .findFirst();
    }

    private Optional<Found> found(String text, String from) {
        return dates.parse(text)
                .map(WebDate::day)
                .filter(day -> !day.isAfter(LocalDate.now(clock).plusDays(1)))
                .map(day -> new Found(day, from));
    }
}
