package io.gahshomar.timeline.merge;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that says which rules the stored mentions were linked by. */
@Entity
@Table(name = "applied_rules")
class AppliedRules {

    static final Boolean KEY = true;

    @Id
    Boolean onlyRow;

    /** That of {@link io.gahshomar.merging.SameHappening#VERSION}. */
    int version;

    /** All mentions up to and with this id have been judged by them; null where all have. */
    String doneTo;
}
