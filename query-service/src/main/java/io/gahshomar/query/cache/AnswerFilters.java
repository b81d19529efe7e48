package io.gahshomar.query.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gahshomar.query.change.ChangeLog;
import io.gahshomar.query.change.News;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Tags what is read of the chronology with how far the log of changes was, and answers from memory what nothing has
 * changed since. Where the log cannot be seen, nothing is tagged and nothing comes from memory.
 */
public class AnswerFilters {

    private static final String TAG = AnswerFilters.class.getName() + ".tag";
    private static final String FROM_MEMORY = AnswerFilters.class.getName() + ".fromMemory";
    private static final int HASH_BYTES = 16;
    private static final Set<String> TAGGED = Set.of("timeline", "themes", "actors", "sources");
    private static final List<String> SELECTING = List.of("Accept", "Accept-Encoding", "Prefer");
    private static final Set<String> OWN_HEADERS = Set.of("Link", "Preference-Applied", "Vary");

    private final News news;
    private final Answers answers;
    private final ObjectMapper json;

    AnswerFilters(News news, Answers answers, ObjectMapper json) {
        this.news = news;
        this.answers = answers;
        this.json = json;
    }

    /** Answers 304 or from memory where that is possible. */
    @ServerRequestFilter(nonBlocking = true)
    public Response answer(ContainerRequestContext request) {
        Optional<ChangeLog.Extent> extent = news.extent();
        if (extent.isEmpty() || !request.getMethod().equals("GET") || !tagged(request)) {
            return null;
        }
        String tag = tag(request, extent.get());
        request.setProperty(TAG, tag);
        if (known(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            return headers(Response.notModified(), tag).build();
        }
        return answers.find(tag).map(answer -> respond(request, tag, answer)).orElse(null);
    }

    private static boolean tagged(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        int begin = path.startsWith("/") ? 1 : 0;
        int end = begin;
        while (end < path.length() && Character.isLetter(path.charAt(end))) {
            end++;
        }
        return TAGGED.contains(path.substring(begin, end));
    }

    /** Another one for each address and each form that it can be had in, and once anything has changed. */
    private static String tag(ContainerRequestContext request, ChangeLog.Extent extent) {
        StringBuilder form =
                new StringBuilder(request.getUriInfo().getRequestUri().toString());
        SELECTING.forEach(name -> form.append('\n').append(request.getHeaderString(name)));
        return "\"%x-%x-%s\"".formatted(extent.build(), extent.last(), hash(form.toString()));
    }

    /** Of a kind that nobody finds two addresses for: who could, would put his answer in the place of another. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
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

    private static Response respond(ContainerRequestContext request, String tag, Answers.Answer answer) {
        request.setProperty(FROM_MEMORY, true);
        Response.ResponseBuilder response = headers(Response.ok(answer.body(), answer.type()), tag);
        answer.headers().forEach(response::header);
        return response.build();
    }

    private static Response.ResponseBuilder headers(Response.ResponseBuilder response, String tag) {
        return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** Tags an answer and keeps it. */
    @ServerResponseFilter
    public void keep(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        Object tag = request.getProperty(TAG);
        if (tag == null
                || response.getStatus() != Response.Status.OK.getStatusCode()
                || request.getProperty(FROM_MEMORY) != null) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        headers.putSingle(HttpHeaders.VARY, String.join(", ", SELECTING));
        MediaType type = response.getMediaType();
        if (type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            byte[] body = json.writeValueAsBytes(response.getEntity());
            response.setEntity(body);
            answers.keep(tag.toString(), new Answers.Answer(type, own(headers), body));
        }
    }

    private static Map<String, String> own(MultivaluedMap<String, Object> headers) {
        Map<String, String> own = new TreeMap<>();
        OWN_HEADERS.forEach(name -> {
            if (headers.containsKey(name)) {
                own.put(name, Objects.toString(headers.getFirst(name)));
            }
        });
        return own;
    }
}
