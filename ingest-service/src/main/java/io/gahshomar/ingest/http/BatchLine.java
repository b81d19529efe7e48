package io.gahshomar.ingest.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one line of a batch.
 *
 * @param line its number, from 1
 * @param result {@code accepted}, {@code refused}, or {@code unavailable} where it is to be sent again
 * @param id id of the document; null where it was not accepted
 * @param code stable code of the problem; null where there is none
 * @param detail what is wrong and what would be right; null where nothing is
 */
@Schema(description = "What became of one line of a batch")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchLine(
        int line,

        @Schema(enumeration = {"accepted", "refused", "unavailable"})
        String result,

        String id,
        @Schema(examples = "invalid-document") String code,
        String detail) {

    static BatchLine accepted(int line, String id) {
        return new BatchLine(line, "accepted", id, null, null);
    }

    static BatchLine refused(int line, String code, String detail) {
        return new BatchLine(line, "refused", null, code, detail);
    }

    static BatchLine unavailable(int line) {
        return new BatchLine(
                line,
                "unavailable",
                null,
                "unavailable",
                "Kafka or the database did not answer in time; send this line again");
    }
}
