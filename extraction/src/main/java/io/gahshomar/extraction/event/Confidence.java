package io.gahshomar.extraction.event;

/** How sure it is that an assertion is a happening of its kind with its date. */
final class Confidence {

    private Confidence() {}

    static double of(RoleRules.Decision decision, Mention mention) {
        return 0.9;
    }
}
