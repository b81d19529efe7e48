/** How fast what feeds say arrives, and how many feeds one process watches. */
package io.gahshomar.benchmarks.feeds;
