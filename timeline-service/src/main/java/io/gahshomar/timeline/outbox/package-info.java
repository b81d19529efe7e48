/** Sends every new state of an entry to Kafka: written with the state in one transaction, deleted when acknowledged. */
package io.gahshomar.timeline.outbox;
