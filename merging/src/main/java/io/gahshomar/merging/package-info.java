/**
 * Which mentions tell of the same happening, and which mentions make an entry.
 *
 * <p>{@link io.gahshomar.merging.Telling} is what a mention is compared by, {@link io.gahshomar.merging.BlockingKeys} says
 * which mentions are compared at all, {@link io.gahshomar.merging.SameHappening} links two of them by named criteria,
 * {@link io.gahshomar.merging.Conflicts} keeps two of them apart, and {@link io.gahshomar.merging.Grouping} turns links
 * and conflicts into groups, whatever the order in which the mentions came.
 */
package io.gahshomar.merging;
