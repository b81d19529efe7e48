package io.gahshomar.ingest.feed;

import io.gahshomar.ingest.availability.Unavailability;
import io.gahshomar.ingest.document.Fingerprint;
import io.gahshomar.ingest.feed.format.FeedBody;
import io.gahshomar.ingest.feed.format.FeedReader;
import io.gahshomar.ingest.feed.format.NotAFeedException;
import io.gahshomar.ingest.feed.format.ParsedFeed;
import io.gahshomar.ingest.feed.format.PollHints;
import io.gahshomar.ingest.fetch.FetchException;
import io.gahshomar.ingest.fetch.FetchRequest;
import io.gahshomar.ingest.fetch.Fetched;
import io.gahshomar.ingest.fetch.Fetcher;
import io.gahshomar.ingest.fetch.WebAddress;
import io.gahshomar.ingest.html.HtmlText;
import io.gahshomar.ingest.log.OneLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Fetches one feed, hands in what is new in it, and decides when it is fetched next. */
@ApplicationScoped
class PollFeed {

    private static final Logger LOG = Logger.getLogger(PollFeed.class);
    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, "
                    + "text/xml;q=0.9, application/json;q=0.8, */*;q=0.5";
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;
    private static final int LONGEST_NOTE = 500;

    private final Fetcher fetcher;
    private final FeedReader reader;
    private final HandInItems handInItems;
    private final Feeds feeds;
    private final PollPlan plan;
    private final FeedMeters meters;
    private final Clock clock;

    PollFeed(
            Fetcher fetcher,
            FeedReader reader,
            HandInItems handInItems,
            Feeds feeds,
            PollPlan plan,
            FeedMeters meters,
            Clock clock) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.handInItems = handInItems;
        this.feeds = feeds;
        this.plan = plan;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Fetches the feed.
     *
     * @throws io.gahshomar.ingest.kafka.KafkaUnavailableException where Kafka does not take an item: then the feed is as it
     *     was before, and is fetched again
     */
    void poll(Feed feed) {
        Poll poll = new Poll(feed, clock.instant().truncatedTo(ChronoUnit.MICROS));
        Optional<PollResult> result = poll.run();
        result.ifPresent(given -> {
            feeds.settle(feed.id(), given);
            meters.polled(feed, given.fetch());
        });
    }

    /** One fetch of one feed. */
    private final class Poll {

        private final Feed feed;
        private final Instant start;

        Poll(Feed feed, Instant start) {
            this.feed = feed;
            this.start = start;
        }

        Optional<PollResult> run() {
            try {
                Fetched fetched = fetcher.fetch(new FetchRequest(
                        WebAddress.parse(feed.url()),
                        ACCEPT,
                        feed.validators().etag(),
                        feed.validators().lastModified()));
                return switch (fetched.status()) {
                    case OK -> read(fetched);
                    case NOT_MODIFIED -> Optional.of(unchanged(fetched, null));
                    case GONE -> Optional.of(gone(fetched, "the server says that the feed is gone for good (410)"));
                    default -> Optional.of(failed(fetched, "the server answers " + fetched.status()));
                };
            } catch (FetchException e) {
                return Optional.of(failed(null, e.getMessage()));
            } catch (RuntimeException e) {
                if (Unavailability.isBehind(e)) {
                    throw e;
                }
                LOG.errorf(e, "feeds: fetch failed: feed=%s", feed.id());
                return Optional.of(failed(null, "the fault is ours; the log of the service says more"));
            }
        }

        private Optional<PollResult> read(Fetched fetched) {
            Feed.Validators validators = validators(fetched);
            if (validators.bodyHash().equals(feed.validators().bodyHash())) {
                return Optional.of(unchanged(fetched, null));
            }
            FeedBody body = new FeedBody(
                    fetched.body(),
                    fetched.header("content-type"),
                    fetched.header("content-location"),
                    fetched.header("content-language"),
                    fetched.address().toString());
            try {
                return Optional.of(taken(fetched, reader.read(body), validators));
            } catch (NotAFeedException e) {
                return discovered(fetched, body, e.getMessage());
            }
        }

        private PollResult taken(Fetched fetched, ParsedFeed parsed, Feed.Validators validators) {
            HandInItems.Count count = handInItems.handIn(feed, parsed);
            boolean nothingNew = count.added() + count.changed() == 0;
            Duration interval = nothingNew ? plan.slower(feed.interval()) : plan.rhythm(parsed, feed.interval());
            boolean complete = count.waiting() == 0;
            PollResult.Read read = new PollResult.Read(
                    shortened(parsed.title() == null ? null : HtmlText.of(parsed.title())),
                    shortened(parsed.link()),
                    shortened(parsed.language()),
                    complete ? validators : new Feed.Validators(null, null, null));
            FeedFetch fetch = fetch("read", fetched, count.added(), count.changed(), detail(count, parsed));
            Instant next = complete ? plan.next(interval, parsed.hints(), fetched) : clock.instant();
            return new PollResult(fetch, read, fetched.movedTo(), next, interval, 0, false);
        }

        private Optional<PollResult> discovered(Fetched fetched, FeedBody body, String why) {
            Optional<WebAddress> found = FeedLinkOfPage.find(body);
            if (found.isEmpty()) {
                return Optional.of(failed(fetched, "what is there is no feed: " + why + ", and it names none"));
            }
            FeedFetch fetch = fetch("moved", fetched, 0, 0, "the page names the feed " + found.get());
            return feeds.discover(feed.id(), found.get(), fetch)
                    ? Optional.empty()
                    : Optional.of(
                            gone(fetched, "the page names the feed " + found.get() + ", which is watched already"));
        }

        private PollResult unchanged(Fetched fetched, String detail) {
            Duration interval = plan.slower(feed.interval());
            Instant next = plan.next(interval, PollHints.NONE, fetched);
            return new PollResult(
                    fetch("unchanged", fetched, 0, 0, detail), null, fetched.movedTo(), next, interval, 0, false);
        }

        private PollResult failed(Fetched fetched, String why) {
            int failures = feed.failures() + 1;
            Instant next = plan.afterFailures(failures, fetched);
            return new PollResult(
                    fetch("failed", fetched, 0, 0, why), null, null, next, feed.interval(), failures, false);
        }

        private PollResult gone(Fetched fetched, String why) {
            return new PollResult(
                    fetch("gone", fetched, 0, 0, why), null, null, start, feed.interval(), feed.failures(), true);
        }

        private FeedFetch fetch(String outcome, Fetched fetched, int added, int changed, String detail) {
            long millis = Duration.between(start, clock.instant()).toMillis();
            Integer status = fetched == null ? null : fetched.status();
            return new FeedFetch(start, outcome, status, millis, added, changed, OneLine.of(detail));
        }
    }

    private static String detail(HandInItems.Count count, ParsedFeed parsed) {
        long undated = parsed.items().stream()
                .filter(item -> item.published() == null && item.updated() == null)
                .count();
        String detail = Stream.of(
                        count.refused() == 0 ? null : count.refused() + " items without usable text were left out",
                        count.waiting() == 0 ? null : count.waiting() + " items wait for their pages",
                        undated == 0
                                ? null
                                : undated + " items have no date that can be read; they get that of the fetch")
                .filter(part -> part != null)
                .collect(Collectors.joining("; "));
        return detail.isEmpty() ? null : detail;
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE);
    }

    private static Feed.Validators validators(Fetched fetched) {
        String hash = Fingerprint.of64Bits(HexFormat.of().formatHex(fetched.body()));
        return new Feed.Validators(visible(fetched.header("etag")), visible(fetched.header("last-modified")), hash);
    }

    /** A validator is sent back as it came; one that is not made of visible ASCII characters is none. */
    private static String visible(String header) {
        boolean plain = header != null
                && header.length() <= LONGEST_NOTE
                && header.chars().allMatch(c -> c >= ' ' && c < 0x7F);
        return plain ? header : null;
    }
}
