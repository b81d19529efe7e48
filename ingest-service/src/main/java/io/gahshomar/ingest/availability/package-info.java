/** Kafka and PostgreSQL may be away for a while: what that looks like, and how to wait. */
package io.gahshomar.ingest.availability;
