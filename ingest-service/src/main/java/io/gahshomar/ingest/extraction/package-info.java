/** The consumer group that reads documents and publishes the events that they tell of. */
package io.gahshomar.ingest.extraction;
