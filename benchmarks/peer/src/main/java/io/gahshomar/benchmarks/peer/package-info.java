/** What serving bytes costs at least: a Quarkus endpoint that has them in memory. */
package io.gahshomar.benchmarks.peer;
