/**
 * Writes the read model from the timeline topic. The offsets stand in the database beside the rows and change in the
 * same transaction: they, not the consumer group's, say where reading goes on.
 */
package io.gahshomar.query.projection;
