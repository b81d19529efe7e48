/** Takes editors' decisions from Kafka and brings the chronology to them; sends new ones there. */
package io.gahshomar.timeline.editing;
