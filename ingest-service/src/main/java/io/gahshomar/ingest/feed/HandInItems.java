package io.gahshomar.ingest.feed;

import io.gahshomar.ingest.article.Article;
import io.gahshomar.ingest.article.ArticleException;
import io.gahshomar.ingest.article.FetchPage;
import io.gahshomar.ingest.date.WebDate;
import io.gahshomar.ingest.document.ReceiveDocument;
import io.gahshomar.ingest.feed.format.ParsedFeed;
import io.gahshomar.ingest.feed.format.ParsedItem;
import io.gahshomar.ingest.fetch.FetchException;
import io.gahshomar.ingest.fetch.WebAddress;
import io.gahshomar.ingest.html.HtmlText;
import io.gahshomar.ingest.kafka.RecordTooLargeException;
import io.gahshomar.ingest.log.OneLine;
import io.gahshomar.ingest.submission.DocumentRules;
import io.gahshomar.ingest.submission.InvalidDocumentException;
import io.gahshomar.ingest.submission.NewDocument;
import io.gahshomar.ingest.submission.TextTooLargeException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.Logger;

/** Makes documents of the items of a feed that are new or say something new. */
@ApplicationScoped
class HandInItems {

    /** How many items were new, changed, refused, or have to wait for their pages. */
    record Count(int added, int changed, int refused, int waiting) {}

    private static final Logger LOG = Logger.getLogger(HandInItems.class);
    private static final Set<String> LANGUAGES = Set.of("fa", "en");
    /** More than any feed has that is meant to be fetched again and again. */
    private static final int MOST_ITEMS = 5000;

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_PUBLISHER = 500;
    private static final String FROM_FETCH_TIME = "fetch time";

    private record Day(LocalDate day, String from) {}

    private final Feeds feeds;
    private final FetchPage pages;
    private final ReceiveDocument receiveDocument;
    private final DocumentRules rules;
    private final FeedConfig config;
    private final Clock clock;

    HandInItems(
            Feeds feeds,
            FetchPage pages,
            ReceiveDocument receiveDocument,
            DocumentRules rules,
            FeedConfig config,
            Clock clock) {
        this.feeds = feeds;
        this.pages = pages;
        this.receiveDocument = receiveDocument;
        this.rules = rules;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Hands in what is new, in the order of the feed. An item is noted as known only when Kafka has it, or when it can be no
     * document. Pages that are not
     * fetched within half the lease have to wait, so that nobody else takes the feed over meanwhile.
     *
     * @throws io.gahshomar.ingest.kafka.KafkaUnavailableException where Kafka does not take one; those before it are done
     */
    Count handIn(Feed feed, ParsedFeed parsed) {
        List<ParsedItem> items = parsed.items().stream().limit(MOST_ITEMS).toList();
        ItemMatching matching = new ItemMatching(feed.id(), items);
        List<ItemMatching.Match> fresh = matching.with(feeds.known(feed.id(), matching.keys())).stream()
                .filter(match -> match.isNew() || match.isChanged())
                .toList();
        int added = 0;
        int changed = 0;
        int refused = 0;
        int done = 0;
        Instant end = clock.instant().plus(config.lease().dividedBy(2));
        for (ItemMatching.Match match : fresh) {
            if (feed.fullText()
                    && (done == config.pagesPerPoll() || clock.instant().isAfter(end))) {
                break;
            }
            done++;
            boolean taken = handIn(feed, parsed, match);
            refused += taken ? 0 : 1;
            added += taken && match.isNew() ? 1 : 0;
            changed += taken && match.isChanged() ? 1 : 0;
        }
        return new Count(added, changed, refused, fresh.size() - done);
    }

    private boolean handIn(Feed feed, ParsedFeed parsed, ItemMatching.Match match) {
        FeedItem item = new FeedItem();
        Article article = feed.fullText() ? article(match.item(), item) : null;
        NewDocument document = document(feed, parsed, match, article, item);
        try {
            rules.check(document);
            receiveDocument.receive(match.documentId(), document);
        } catch (InvalidDocumentException | TextTooLargeException | RecordTooLargeException e) {
            item.leftOut = OneLine.of(e.getMessage());
            LOG.warnf("feed item left out: feed=%s item=%s reason=%s", feed.id(), match.documentId(), item.leftOut);
        }
        remember(feed, match, document, item);
        return item.leftOut == null;
    }

    private Article article(ParsedItem from, FeedItem item) {
        if (from.link() == null) {
            item.fullText = "no: the item has no link";
            return null;
        }
        try {
            Article article = pages.article(from.link());
            item.fullText = "fetched";
            return article;
        } catch (ArticleException e) {
            item.fullText = "no: " + e.getMessage();
            return null;
        }
    }

    private NewDocument document(
            Feed feed, ParsedFeed parsed, ItemMatching.Match match, Article article, FeedItem item) {
        ParsedItem from = match.item();
        String title = from.title() == null ? null : oneLine(HtmlText.of(from.title()), LONGEST_TITLE);
        String own = HtmlText.of(from.body());
        boolean longer = article != null && article.text().length() > own.length();
        Day day = day(match, article);
        item.publishedAt = day.day();
        item.publishedFrom = day.from();
        return new NewDocument(
                title,
                withTitle(title, longer ? article.text() : own),
                address(from.link()),
                publisher(feed, parsed),
                day.day(),
                language(feed, parsed));
    }

    /** A link that is no address is worth less than the item that it stands on. */
    private static String address(String link) {
        try {
            return link == null ? null : WebAddress.parse(link).toString();
        } catch (FetchException noAddress) {
            return null;
        }
    }

    private static String withTitle(String title, String text) {
        return title == null || text.startsWith(title) ? text : (title + "\n\n" + text).strip();
    }

    private static String oneLine(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        String cut = line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
        return cut.isEmpty() ? null : cut;
    }

    private static String publisher(Feed feed, ParsedFeed parsed) {
        if (feed.publisher() != null) {
            return feed.publisher();
        }
        return parsed.title() == null ? null : oneLine(HtmlText.of(parsed.title()), LONGEST_PUBLISHER);
    }

    private static String language(Feed feed, ParsedFeed parsed) {
        if (feed.language() != null || parsed.language() == null) {
            return feed.language();
        }
        String primary = parsed.language().toLowerCase(Locale.ROOT).split("[-_]")[0];
        return LANGUAGES.contains(primary) ? primary : null;
    }

    /** The day that the item tells, else that of its page, else that of the first fetch; never one in the future. */
    private Day day(ItemMatching.Match match, Article article) {
        ParsedItem item = match.item();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        WebDate told = item.published() == null ? item.updated() : item.published();
        if (told != null && !told.day().isAfter(today.plusDays(1))) {
            return new Day(told.day(), "item");
        }
        if (article != null && article.publishedAt() != null) {
            return new Day(article.publishedAt(), "page: " + article.publishedFrom());
        }
        if (match.known() != null) {
            return new Day(match.known().publishedAt, match.known().publishedFrom);
        }
        return new Day(today, FROM_FETCH_TIME);
    }

    private void remember(Feed feed, ItemMatching.Match match, NewDocument document, FeedItem item) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        item.documentId = match.documentId();
        item.feedId = feed.id();
        item.guidHash = match.keys().guid();
        item.linkHash = match.keys().link();
        item.contentHash = match.keys().content();
        item.versionHash = match.keys().version();
        item.title = OneLine.of(document.title());
        item.link = document.url();
        item.firstSeenAt = match.isNew() ? now : match.known().firstSeenAt;
        item.changedAt = now;
        feeds.remember(item);
    }
}
