package io.gahshomar.merging;

import java.util.Optional;

/** One question about two tellings; it is symmetric. */
@FunctionalInterface
interface Criterion {

    /** What the two give reason for; empty where the criterion has nothing to say. */
    Optional<Reason> judge(Telling one, Telling other);
}
