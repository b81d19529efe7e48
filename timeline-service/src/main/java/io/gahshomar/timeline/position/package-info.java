/** How far topics are applied, kept in the database with what was applied: the one truth about it. */
package io.gahshomar.timeline.position;
