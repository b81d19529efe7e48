package io.gahshomar.timeline.outbox;

/**
 * A record in the outbox.
 *
 * @param seq its number
 * @param content what is to be sent
 */
record OutboxRow(long seq, OutboxRecord content) {}
