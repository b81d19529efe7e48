package io.gahshomar.query.filter;

/** The two directions along the chronological order. */
public enum Direction {
    /** The earliest first. */
    ASCENDING("ASC", ">", "<="),
    /** The exact reverse. */
    DESCENDING("DESC", "<", ">=");

    private final String order;
    private final String beyond;
    private final String within;

    Direction(String order, String beyond, String within) {
        this.order = order;
        this.beyond = beyond;
        this.within = within;
    }

    /** A statement in which {@code {order}}, {@code {beyond}} and {@code {within}} stand for what differs. */
    public String in(String template) {
        return template.replace("{order}", order).replace("{beyond}", beyond).replace("{within}", within);
    }
}
