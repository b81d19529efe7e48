package io.gahshomar.timeline.entry;

/**
 * A row that a revision has changed.
 *
 * @param id id of the entry
 * @param version its new version
 * @param state word of its new state
 * @param before word of its state before, or null where the entry is new
 */
record Revised(String id, Long version, String state, String before) {

    boolean standsOnChronology() {
        return EntryState.of(state) == EntryState.ON_CHRONOLOGY;
    }

    boolean stoodOnChronology() {
        return before != null && EntryState.of(before) == EntryState.ON_CHRONOLOGY;
    }
}
