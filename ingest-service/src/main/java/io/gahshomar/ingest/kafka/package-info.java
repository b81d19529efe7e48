/** Records as they are written: CloudEvents, acknowledged, in the partition of their document. */
package io.gahshomar.ingest.kafka;
