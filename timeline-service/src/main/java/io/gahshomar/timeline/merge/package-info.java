/** Which mentions make an entry: links and groups, kept in PostgreSQL and brought up to date after every change. */
package io.gahshomar.timeline.merge;
