package io.gahshomar.ingest.fetch;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How the web is fetched from. */
@ConfigMapping(prefix = "gahshomar.fetch")
public interface FetchConfig {

    /** Networks, as {@code 10.20.0.0/16}, that are fetched from although they are not public; none where it is not set. */
    Optional<List<String>> allowedNetworks();

    /** How this service names itself to others; put an address into it at which you can be reached. */
    @WithDefault("Gahshomar/0.1 (chronology from news feeds)")
    String userAgent();

    /** How long a connection may take to come about. */
    @WithDefault("10S")
    Duration connectTimeout();

    /** How long nothing may come. */
    @WithDefault("20S")
    Duration idleTimeout();

    /** How long a response may take altogether, redirects included. */
    @WithDefault("60S")
    Duration totalTimeout();

    /** The largest body, before and after decompression. */
    @WithDefault("20M")
    MemorySize maxBodySize();

    /** How many redirects are followed. */
    @WithDefault("5")
    int maxRedirects();

    /** The pause between two requests to one host. */
    @WithDefault("1S")
    Duration hostPause();
}
