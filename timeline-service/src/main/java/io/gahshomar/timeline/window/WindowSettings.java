package io.gahshomar.timeline.window;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithConverter;
import io.smallrye.config.WithDefault;

/** What the chronology covers, {@code gahshomar.timeline.*}. */
@ConfigMapping(prefix = "gahshomar.timeline")
public interface WindowSettings {

    /** The period that the chronology covers, an EDTF date or interval; it may be open on one side. */
    @WithDefault("1989-01-01/2025-12-31")
    @WithConverter(WindowConverter.class)
    Window window();
}
