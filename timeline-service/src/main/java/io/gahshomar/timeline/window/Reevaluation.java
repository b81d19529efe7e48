package io.gahshomar.timeline.window;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A new window that not all entries have been judged by yet. */
@Entity
public class Reevaluation {

    static final Boolean KEY = true;

    @Id
    Boolean onlyRow;

    String doneTo;

    /** All entries up to and with this id have been judged. */
    public String doneTo() {
        return doneTo;
    }

    /** Goes on to {@code id}, which with all before it has been judged. */
    public void proceedTo(String id) {
        doneTo = id;
    }
}
