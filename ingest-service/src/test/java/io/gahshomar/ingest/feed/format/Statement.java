package io.gahshomar.ingest.feed.format;

import io.gahshomar.ingest.date.WebDate;
import io.gahshomar.ingest.html.HtmlText;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * One statement of a feed file, as {@code entries[0]['title'] == 'Example'}: whose field must have which value. Values are
 * Python literals. Markup agrees with markup that shows the same text and leads to the same addresses, since what harmless
 * markup is differs from reader to reader.
 */
record Statement(String source, int entry, String field, String literal) {

    private static final int FEED = -1;
    private static final Pattern FORM = Pattern.compile(
            "(?:feed|entries\\[(\\d)\\])(?:\\['(\\w+)'\\]|\\.(\\w+))(?:(?:\\[0\\])?\\['(value)'\\])?\\s*==\\s*(.+)",
            Pattern.DOTALL);
    private static final Pattern NO_LINK = Pattern.compile("not entries\\[(\\d)\\]\\.has_key\\('link'\\)");
    private static final Set<String> MARKUP = Set.of(
            "title",
            "title_detail",
            "summary",
            "summary_detail",
            "description",
            "content",
            "tagline",
            "tagline_detail",
            "subtitle",
            "subtitle_detail",
            "info",
            "info_detail");
    private static final Set<String> DETAILS =
            Set.of("title_detail", "summary_detail", "content", "tagline_detail", "subtitle_detail", "info_detail");
    private static final Set<String> VALUES = Set.of("link", "id", "guid");
    private static final Set<String> DATES =
            Set.of("updated", "published", "issued", "modified", "date", "updated_parsed", "published_parsed");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** The parts of a conjunction. */
    static List<String> clauses(String expression) {
        List<String> clauses = new ArrayList<>();
        StringBuilder clause = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (quote == 0 && expression.startsWith(" and ", i)) {
                clauses.add(clause.toString().strip());
                clause.setLength(0);
                i += " and".length();
                continue;
            }
            if (c == '\\' && quote != 0) {
                clause.append(c).append(expression.charAt(++i));
                continue;
            }
            if (quote == 0 && (c == '\'' || c == '"') || c == quote) {
                quote = quote == 0 ? c : 0;
            }
            clause.append(c);
        }
        clauses.add(clause.toString().strip());
        return clauses;
    }

    /** The statement of a clause; empty where it speaks of something that is not modelled. */
    static Optional<Statement> of(String clause) {
        Matcher noLink = NO_LINK.matcher(clause);
        if (noLink.matches()) {
            return Optional.of(new Statement(clause, Integer.parseInt(noLink.group(1)), "link", null));
        }
        Matcher form = FORM.matcher(clause);
        if (!form.matches()) {
            return Optional.empty();
        }
        String field = form.group(2) == null ? form.group(3) : form.group(2);
        String literal = form.group(5).strip();
        boolean value = DETAILS.contains(field) == (form.group(4) != null);
        boolean known = value && (MARKUP.contains(field) || VALUES.contains(field) || DATES.contains(field));
        boolean simple = field.endsWith("_parsed") ? literal.startsWith("(") : literal.matches("(?s)u?(['\"]).*\\1");
        int entry = form.group(1) == null ? FEED : Integer.parseInt(form.group(1));
        return known && simple ? Optional.of(new Statement(clause, entry, field, literal)) : Optional.empty();
    }

    /** Whether it is so. */
    boolean holds(ParsedFeed feed) {
        return entry == FEED
                ? holdsOfFeed(feed)
                : entry < feed.items().size() && holdsOf(feed.items().get(entry));
    }

    private boolean holdsOfFeed(ParsedFeed feed) {
        return switch (field) {
            case "title", "title_detail" -> agree(feed.title());
            case "link" -> same(feed.link());
            case "id", "guid" -> same(feed.id());
            case "published", "issued", "published_parsed" -> sameMoment(feed.published());
            case "updated", "modified", "date", "updated_parsed" -> sameMoment(feed.updated());
            default -> agree(feed.description());
        };
    }

    private boolean holdsOf(ParsedItem item) {
        return switch (field) {
            case "title", "title_detail" -> agree(item.title());
            case "link" -> same(item.link());
            case "id", "guid" -> same(item.id());
            case "published", "issued", "published_parsed" -> sameMoment(item.published());
            case "updated", "modified", "date", "updated_parsed" ->
                sameMoment(item.updated() == null ? item.published() : item.updated());
            case "content" -> agree(item.content()) || agree(item.summary());
            default -> agree(item.summary());
        };
    }

    private boolean same(String ours) {
        return literal == null ? ours == null : string().equals(ours);
    }

    private boolean agree(String ours) {
        String expected = string();
        String html = ours == null ? "" : ours;
        String text = spaced(HtmlText.of(html));
        return text.equals(spaced(expected))
                || text.equals(spaced(HtmlText.of(expected))) && addresses(html).equals(addresses(expected));
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<String> addresses(String html) {
        return Jsoup.parseBodyFragment(html).select("a[href^=http], img[src^=http]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .toList();
    }

    private boolean sameMoment(WebDate ours) {
        if (ours == null || ours.instant() == null) {
            return false;
        }
        if (!literal.startsWith("(")) {
            return FeedFiles.DATES.parse(string()).filter(ours::equals).isPresent();
        }
        List<Integer> numbers = NUMBER.matcher(literal)
                .results()
                .map(number -> Integer.valueOf(number.group()))
                .toList();
        var expected = OffsetDateTime.of(
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                numbers.get(3),
                numbers.get(4),
                numbers.get(5),
                0,
                ZoneOffset.UTC);
        return ours.instant().equals(expected.toInstant());
    }

    private String string() {
        String quote = literal.endsWith("'''") ? "'''" : literal.substring(literal.length() - 1);
        String inner = literal.substring(literal.indexOf(quote) + quote.length(), literal.length() - quote.length());
        Matcher escape = ESCAPE.matcher(inner);
        return escape.replaceAll(match -> {
            String hex = match.group(1) == null ? match.group(2) : match.group(1);
            String plain = match.group(3) == null
                    ? ""
                    : match.group(3).replace("n", "\n").replace("t", "\t");
            return Matcher.quoteReplacement(hex == null ? plain : Character.toString(Integer.parseInt(hex, 16)));
        });
    }
}
