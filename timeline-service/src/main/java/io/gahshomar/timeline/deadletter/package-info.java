/** Dead letters of the mentions, and their way back. */
package io.gahshomar.timeline.deadletter;
