/**
 * Answers range and theme queries over the chronology. {@code projection} writes the read model from Kafka; {@code
 * slice}, {@code entry} and {@code theme} read it; {@code index} is what both sides know of its order.
 */
package io.gahshomar.query;
