package io.gahshomar.query.projection;

/**
 * What became of records.
 *
 * @param changed entries that read otherwise now, or are gone
 * @param superseded records whose version was not newer, or that were projected before
 * @param deadLettered records that went to the dead letters
 */
record Applied(int changed, int superseded, int deadLettered) {}
