package io.gahshomar.timeline.window;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that holds the window by which entries are judged; its period is null before the first start. */
@Entity
@Table(name = "applied_window")
class AppliedWindow {

    static final Boolean KEY = true;

    @Id
    Boolean onlyRow;

    String period;

    /** What the service was started with. */
    String configured;
}
