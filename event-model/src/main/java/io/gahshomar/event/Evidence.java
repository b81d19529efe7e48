package io.gahshomar.event;

import io.gahshomar.event.date.HistoricalDate;
import java.util.List;

/**
 * What one mention says of an entry's happening. Where sources disagree, each date stands here with who says so.
 *
 * @param date when, according to this source
 * @param kind what the clause asserts
 * @param headline one clause in the language of the source
 * @param figures the quantities that the clause states, in order of appearance
 * @param confidence 0 to 1: how sure the extractor is that this is a happening with this date
 * @param resolution how the date was read
 * @param notes what a reader should know of how the date was read
 * @param source the sentence; its {@link SourceReference#mention()} is the id of the mention
 */
public record Evidence(
        HistoricalDate date,
        EventKind kind,
        String headline,
        List<Figure> figures,
        double confidence,
        DateResolution resolution,
        List<String> notes,
        SourceReference source) {

    public Evidence {
        Required.value(date, "date");
        Required.value(kind, "kind");
        Required.value(headline, "headline");
        Required.value(resolution, "resolution");
        Required.value(source, "source");
        figures = Required.list(figures, "figures");
        notes = Required.list(notes, "notes");
    }

    /** What {@code mention} says, without what belongs to its document and its extractor. */
    public static Evidence of(EventMention mention) {
        return new Evidence(
                mention.date(),
                mention.kind(),
                mention.headline(),
                mention.figures(),
                mention.confidence(),
                mention.resolution(),
                mention.notes(),
                mention.source());
    }
}
