/**
 * Acquires documents and publishes the dated events that they tell of. {@code document} knows what was handed in and what
 * became of it, {@code http} and {@code corpus} are the ways in, {@code extraction} is the consumer group that turns
 * documents into event mentions, {@code kafka} writes records, {@code availability} tells a fault of ours from one that
 * passes by itself.
 */
package io.gahshomar.ingest;
