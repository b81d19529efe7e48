package io.gahshomar.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gahshomar.event.date.Edtf;
import java.time.Instant;
import java.util.List;

/**
 * What an editor decided, as it stands on {@link Topics#CORRECTIONS}. It names mentions and not entries, for entries come
 * and go with what is merged; the id of an entry is the id of a mention too.
 *
 * @param id id of this correction
 * @param action what is decided
 * @param mentions the mentions that it is about: two for {@link CorrectionAction#MERGE} and
 *     {@link CorrectionAction#KEEP_APART}, none for {@link CorrectionAction#REVOKE}, else one
 * @param date the date of {@link CorrectionAction#PIN_DATE}, else null
 * @param revokes the correction of {@link CorrectionAction#REVOKE}, else null
 * @param author who decided it
 * @param reason why
 * @param recordedAt when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Correction(
        String id,
        CorrectionAction action,
        List<String> mentions,
        Edtf date,
        String revokes,
        String author,
        String reason,
        Instant recordedAt) {

    public Correction {
        Required.value(id, "id");
        Required.value(action, "action");
        Required.value(author, "author");
        Required.value(reason, "reason");
        Required.value(recordedAt, "recordedAt");
        mentions = Required.list(mentions, "mentions");
        int needed =
                switch (action) {
                    case MERGE, KEEP_APART -> 2;
                    case PIN_DATE, HIDE -> 1;
                    case REVOKE -> 0;
                };
        if (mentions.stream().distinct().count() != mentions.size() || mentions.size() != needed) {
            throw new IllegalArgumentException(
                    "mentions " + mentions + " of correction " + id + " must be " + needed + " different ones");
        }
        if ((date != null) != (action == CorrectionAction.PIN_DATE)) {
            throw new IllegalArgumentException("a date belongs to pin-date and to nothing else, correction " + id);
        }
        if ((revokes != null) != (action == CorrectionAction.REVOKE)) {
            throw new IllegalArgumentException("revokes belongs to revoke and to nothing else, correction " + id);
        }
    }
}
