package io.gahshomar.query.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts the tag of its request on an answer and keeps it for {@link AnswersFromMemory}. */
public class KeepAnswers {

    private static final Set<String> OWN_HEADERS = Set.of("Link", "Preference-Applied", "Vary");

    private final CurrentVertxRequest request;
    private final Answers answers;
    private final ObjectMapper json;

    KeepAnswers(CurrentVertxRequest request, Answers answers, ObjectMapper json) {
        this.request = request;
        this.answers = answers;
        this.json = json;
    }

    /** Tags an answer and keeps it. */
    @ServerResponseFilter
    public void keep(ContainerResponseContext response) throws JsonProcessingException {
        String tag = request.getCurrent().get(AnswersFromMemory.TAG);
        if (tag == null || response.getStatus() != Response.Status.OK.getStatusCode()) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.putSingle(HttpHeaders.ETAG, tag);
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        headers.putSingle(HttpHeaders.VARY, String.join(", ", AnswersFromMemory.SELECTING));
        MediaType type = response.getMediaType();
        if (type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            byte[] body = json.writeValueAsBytes(response.getEntity());
            response.setEntity(body);
            answers.keep(tag, new Answers.Answer(type.toString(), own(headers), Buffer.buffer(body)));
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
