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
import io.gahshomar.ingest.fetch.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * What hosts allow robots to fetch (RFC 9309): everything where there is no robots.txt, nothing where it cannot be had. What
 * a host said is remembered for an hour.
 */
@ApplicationScoped
class Robots {

    /** The product token of our User-Agent, in lower case as the parser wants it. */
    private static final List<String> US = List.of("gahshomar");

    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int HOSTS = 10_000;
    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final Fetcher fetcher;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Cache<String, BaseRobotRules> rules = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(HOSTS)
            .build();

    Robots(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Whether the host allows us to fetch the address. */
    boolean allow(WebAddress address) {
        URI robots = address.uri().resolve("/robots.txt");
        return rules.get(robots.toString(), this::rules).isAllowed(address.toString());
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
            return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        }
    }
}
