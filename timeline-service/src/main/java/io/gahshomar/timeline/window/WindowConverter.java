package io.gahshomar.timeline.window;

import io.gahshomar.event.date.Edtf;
import org.eclipse.microprofile.config.spi.Converter;

/** Reads a {@link Window} from a setting. */
public final class WindowConverter implements Converter<Window> {

    private static final long serialVersionUID = 1L;

    /**
     * @throws IllegalArgumentException where the text is no EDTF date or interval; its message says what would be
     */
    @Override
    public Window convert(String text) {
        return new Window(Edtf.parse(text.strip()));
    }
}
