package io.gahshomar.timeline.chronology;

import io.gahshomar.event.CorrectionAction;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an editor asks for.
 *
 * @param action what is decided
 * @param mentions ids of mentions or of entries: two to merge or to keep apart, one to pin a date or to hide
 * @param date the date to pin, in EDTF
 * @param revokes the id of the correction to revoke
 * @param author who decides
 * @param reason why
 */
public record CorrectionRequest(
        CorrectionAction action,
        List<String> mentions,
        @Schema(examples = "2007-10-16") String date,
        String revokes,
        String author,
        String reason) {}
