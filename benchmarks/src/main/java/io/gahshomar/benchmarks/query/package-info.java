/** The read model of query-service at any number of entries, beside what else could serve it. */
package io.gahshomar.benchmarks.query;
