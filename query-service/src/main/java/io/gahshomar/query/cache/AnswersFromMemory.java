package io.gahshomar.query.cache;

import io.gahshomar.query.change.ChangeLog;
import io.gahshomar.query.change.News;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tags what is read of the chronology with how far the log of changes was, and answers 304 or from memory what nothing has
 * changed since, before any resource is asked. Where the log cannot be seen, nothing is tagged and nothing comes from memory.
 */
@ApplicationScoped
public class AnswersFromMemory {

    /** The key of a request's tag among its data. */
    static final String TAG = AnswersFromMemory.class.getName() + ".tag";

    /** The request headers that choose between forms of an answer. */
    static final List<String> SELECTING = List.of("Accept", "Accept-Encoding", "Prefer");

    /** Once it is known that who asks may read. */
    private static final int PRIORITY = SecurityHandlerPriorities.AUTHORIZATION - 50;

    private static final int HASH_BYTES = 16;
    private static final int NOT_MODIFIED = 304;
    private static final Set<String> TAGGED = Set.of("timeline", "themes", "actors", "sources");

    private final News news;
    private final Answers answers;

    AnswersFromMemory(News news, Answers answers) {
        this.news = news;
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, PRIORITY);
    }

    private void answer(RoutingContext request) {
        Optional<ChangeLog.Extent> extent = news.extent();
        if (extent.isEmpty() || request.request().method() != HttpMethod.GET || !isTagged(request.normalizedPath())) {
            request.next();
            return;
        }
        String tag = tag(request.request(), extent.get());
        if (known(request.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            withTag(request.response(), tag).setStatusCode(NOT_MODIFIED).end();
            return;
        }
        request.put(TAG, tag);
        answers.find(tag).ifPresentOrElse(answer -> respond(request.response(), tag, answer), request::next);
    }

    private static boolean isTagged(String path) {
        int end = 1;
        while (end < path.length() && Character.isLetter(path.charAt(end))) {
            end++;
        }
        return TAGGED.contains(path.substring(1, end));
    }

    /** Another one for each address and each form that it can be had in, and once anything has changed. */
    private static String tag(HttpServerRequest request, ChangeLog.Extent extent) {
        StringBuilder form = new StringBuilder(request.absoluteURI());
        SELECTING.forEach(name -> form.append('\n').append(request.getHeader(name)));
        HexFormat hex = HexFormat.of();
        return '"'
                + hex.toHexDigits(extent.build())
                + '-'
                + hex.toHexDigits(extent.last())
                + '-'
                + hex.formatHex(hash(form.toString()))
                + '"';
    }

    /** Of a kind that nobody finds two addresses for: who could, would put his answer in the place of another. */
    private static byte[] hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean known(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(each -> each.equals(tag) || each.equals("W/" + tag));
    }

    private static void respond(HttpServerResponse response, String tag, Answers.Answer answer) {
        answer.headers().forEach(response::putHeader);
        withTag(response, tag)
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.type())
                .end(answer.body());
    }

    private static HttpServerResponse withTag(HttpServerResponse response, String tag) {
        return response.putHeader(HttpHeaders.ETAG, tag).putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
