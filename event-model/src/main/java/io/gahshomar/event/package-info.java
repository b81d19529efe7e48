/**
 * What crosses Kafka between the services: documents, event mentions, timeline entries, their topics and their JSON.
 * These records are the only definition of the messages; the golden JSON files in the tests show when a change would
 * break a consumer.
 */
package io.gahshomar.event;
