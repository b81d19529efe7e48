package io.gahshomar.query.change;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is kept and told of changes. */
@ConfigMapping(prefix = "gahshomar.changes")
public interface ChangeSettings {

    /** Changes that the log keeps; positions before them are answered 410. */
    @WithDefault("100000")
    int kept();

    /** Versions that the history of an entry keeps. */
    @WithDefault("20")
    int history();

    /** How often the newest position is asked of the database: how old an answer from memory can be. */
    @WithDefault("50ms")
    Duration poll();

    /** How often a stream without news says that it is alive. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long a client that lost its stream waits before it comes back. */
    @WithDefault("3s")
    Duration retry();

    /** Events that may wait for a slow client; one that is slower is cut off, and resumes from its last position. */
    @WithDefault("256")
    int buffered();
}
