/** How fast timeline-service takes mentions in, beside Debezium's JDBC sink and COPY, and how fast it sends entries. */
package io.gahshomar.benchmarks.timeline;
