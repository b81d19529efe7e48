package io.gahshomar.query.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** Answers by their strong entity tags; one is good as long as its tag is, so that none has to be thrown out. */
@ApplicationScoped
public class Answers {

    private static final int OVERHEAD = 500;

    private final Cache<String, Answer> kept;

    Answers(CacheSettings settings) {
        kept = Caffeine.newBuilder()
                .maximumWeight(settings.size().asLongValue())
                .weigher((String tag, Answer answer) -> answer.body().length() + OVERHEAD)
                .build();
    }

    /**
     * An answer.
     *
     * @param type its media type
     * @param headers its own headers
     * @param body its bytes, which nobody changes
     */
    record Answer(String type, Map<String, String> headers, Buffer body) {}

    Optional<Answer> find(String tag) {
        return Optional.ofNullable(kept.getIfPresent(tag));
    }

    void keep(String tag, Answer answer) {
        kept.put(tag, answer);
    }
}
