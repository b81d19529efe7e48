package io.gahshomar.system.access;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;

/** What a problem of RFC 9457 must have here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Problem(String type, String code, int status, String title, String detail) {

    static Problem of(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readValue(answer.body(), Problem.class);
        } catch (IOException e) {
            throw new AssertionError("no problem: " + answer.body(), e);
        }
    }
}
