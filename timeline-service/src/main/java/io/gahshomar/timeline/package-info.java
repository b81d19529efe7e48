/**
 * timeline-service: builds the ordered chronology from event mentions.
 *
 * <p>{@code mention} takes the mentions from Kafka, {@code entry} keeps the entries that they make, {@code window} says
 * which of them stand on the chronology, and {@code outbox} sends every new state of an entry to Kafka.
 */
package io.gahshomar.timeline;
