package io.gahshomar.ingest.article;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.gahshomar.ingest.fetch.FetchException;
import io.gahshomar.ingest.fetch.FetchRequest;
import io.gahshomar.ingest.fetch.Fetched;
import io.gahshomar.ingest.fetch.Fetcher;
import io.gahshomar.ingest.fetch.HostTurns;
import io.gahshomar.ingest.fetch.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What hosts allow robots to fetch (RFC 9309): everything where there is no robots.txt, nothing where it cannot be had; and
 * how long they want to be left alone between two requests (Crawl-delay). What a host said is remembered for an hour.
 */
@ApplicationScoped
class Robots {

    /** The product token of our User-Agent, in lower case as the parser wants it. */
    private static final List<String> US = List.of("gahshomar");

    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final int HOSTS = 10_000;
    private static final int NO_WARNINGS = 0;
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final Fetcher fetcher;
    private final HostTurns turns;

    /** It would forbid everything to those for whom a delay is too long; here the delay is cut. */
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, NO_WARNINGS);

    private final Cache<String, BaseRobotRules> rules = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(HOSTS)
            .build();

    Robots(Fetcher fetcher, HostTurns turns) {
        this.fetcher = fetcher;
        this.turns = turns;
    }

    /**
     * Whether the host allows us to fetch the address; the next request to it waits as long as the host wishes, at most 30 s.
     *
     * @throws FetchException where nobody may fetch from there
     */
    boolean allow(WebAddress address) {
        URI robots = address.uri().resolve("/robots.txt");
        BaseRobotRules said = rules.get(robots.toString(), this::rules);
        turns.pauseAtLeast(
                address.host(), Duration.ofMillis(Math.clamp(said.getCrawlDelay(), 0, LONGEST_DELAY.toMillis())));
        return said.isAllowed(address.toString());
    }

    private BaseRobotRules rules(String robots) {
        try {
            Fetched fetched = fetcher.fetch(FetchRequest.of(WebAddress.parse(robots), "text/plain, */*;q=0.5"));
            if (fetched.status() == OK) {
                return parser.parseContent(robots, fetched.body(), "text/plain", US);
            }
            return new SimpleRobotRules(
                    fetched.status() >= SERVER_ERROR ? RobotRulesMode.ALLOW_NONE : RobotRulesMode.ALLOW_ALL);
        } catch (FetchException e) {
            if (e.reason() == FetchException.Reason.FORBIDDEN_ADDRESS) {
                throw e;
            }
            return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        }
    }
}
