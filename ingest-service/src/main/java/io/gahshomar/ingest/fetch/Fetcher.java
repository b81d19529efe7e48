package io.gahshomar.ingest.fetch;

import static io.gahshomar.ingest.fetch.FetchException.Reason.FORBIDDEN_ADDRESS;
import static io.gahshomar.ingest.fetch.FetchException.Reason.REDIRECTS;
import static io.gahshomar.ingest.fetch.FetchException.Reason.TIMEOUT;
import static io.gahshomar.ingest.fetch.FetchException.Reason.UNREACHABLE;

import io.gahshomar.ingest.html.Links;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.io.CloseMode;

/** Fetches from the web, following redirects step by step so that each address on the way is looked at. */
@ApplicationScoped
public class Fetcher {

    private static final Set<Integer> REDIRECT = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final int OK = 200;
    private static final int MAX_HEADER_LENGTH = 4000;

    /** A request and its answer; the wait for the host's turn is not counted. */
    private record Exchange(Fetched answer, Duration took) {}

    private final FetchConfig config;
    private final HostTurns turns;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("fetch-deadlines").daemon().factory());

    Fetcher(FetchConfig config, GuardedResolver resolver, HostTurns turns) {
        this.config = config;
        this.turns = turns;
        this.client = WebClient.of(config, resolver);
    }

    @PreDestroy
    void close() {
        deadlines.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    /**
     * Fetches what an address leads to, whatever status it has.
     *
     * @throws FetchException where there is no answer, or none that may be read
     */
    public Fetched fetch(FetchRequest request) {
        return fetch(request, anywhere -> {});
    }

    /**
     * Fetches what an address leads to, whatever status it has, where each address on the way may be asked.
     *
     * @param permission is asked before each request, redirects included; what it throws ends the fetch
     * @throws FetchException where there is no answer, or none that may be read
     */
    public Fetched fetch(FetchRequest request, Consumer<WebAddress> permission) {
        Duration left = config.totalTimeout();
        Set<WebAddress> visited = new HashSet<>();
        WebAddress address = request.address();
        WebAddress movedTo = null;
        boolean permanent = true;
        while (visited.add(address)) {
            permission.accept(address);
            Exchange exchange = exchange(request, address, left);
            left = left.minus(exchange.took());
            Fetched answer = exchange.answer();
            String location = answer.header("location");
            if (!REDIRECT.contains(answer.status()) || location == null) {
                return new Fetched(answer.status(), address, movedTo, answer.headers(), answer.body());
            }
            if (visited.size() > config.maxRedirects()) {
                throw new FetchException(REDIRECTS, "there are more than " + config.maxRedirects() + " redirects");
            }
            address = WebAddress.parse(Links.resolve(address.toString(), location));
            permanent = permanent && PERMANENT.contains(answer.status());
            movedTo = permanent ? address : movedTo;
        }
        throw new FetchException(REDIRECTS, "the redirects go in a circle, back to " + address);
    }

    private Exchange exchange(FetchRequest request, WebAddress address, Duration left) {
        return turns.inTurn(address.host(), () -> {
            HttpGet get = get(request, address);
            AtomicBoolean late = new AtomicBoolean();
            long start = System.nanoTime();
            ScheduledFuture<?> deadline = deadlines.schedule(
                    () -> {
                        late.set(true);
                        get.cancel();
                    },
                    left.toNanos(),
                    TimeUnit.NANOSECONDS);
            try {
                Fetched answer = client.execute(get, response -> answer(address, response));
                return new Exchange(answer, Duration.ofNanos(System.nanoTime() - start));
            } catch (ForbiddenHostException e) {
                throw new FetchException(FORBIDDEN_ADDRESS, e.getMessage(), e);
            } catch (UnknownHostException e) {
                throw new FetchException(UNREACHABLE, "there is no host " + address.host(), e);
            } catch (IOException e) {
                throw failure(address, e, late.get());
            } finally {
                deadline.cancel(false);
            }
        });
    }

    private FetchException failure(WebAddress address, IOException e, boolean late) {
        if (late) {
            return new FetchException(
                    TIMEOUT,
                    address.host() + " took longer than "
                            + config.totalTimeout().toSeconds() + " s altogether",
                    e);
        }
        return e instanceof InterruptedIOException
                ? new FetchException(TIMEOUT, address.host() + " did not answer in time: " + e.getMessage(), e)
                : new FetchException(
                        UNREACHABLE, address.host() + " did not answer, or broke off: " + e.getMessage(), e);
    }

    private static HttpGet get(FetchRequest request, WebAddress address) {
        HttpGet get = new HttpGet(address.uri());
        get.setHeader("Accept", request.accept());
        get.setHeader("Accept-Encoding", "gzip, br");
        if (request.etag() != null) {
            get.setHeader("If-None-Match", request.etag());
        }
        if (request.lastModified() != null) {
            get.setHeader("If-Modified-Since", request.lastModified());
        }
        return get;
    }

    private Fetched answer(WebAddress address, ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            String value = header.getValue();
            if (value != null && value.length() <= MAX_HEADER_LENGTH) {
                headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), value.strip());
            }
        }
        return new Fetched(response.getCode(), address, null, headers, body(response, headers));
    }

    private byte[] body(ClassicHttpResponse response, Map<String, String> headers) throws IOException {
        if (response.getCode() != OK || response.getEntity() == null) {
            return new byte[0];
        }
        long limit = config.maxBodySize().asLongValue();
        if (response.getEntity().getContentLength() > limit) {
            throw Body.tooLarge(limit);
        }
        return Body.read(response.getEntity().getContent(), headers.get("content-encoding"), limit);
    }
}
