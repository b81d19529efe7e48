/** Event mentions: taken from Kafka in batches, stored, and those that cannot be processed put aside as dead letters. */
package io.gahshomar.timeline.mention;
