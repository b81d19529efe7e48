/** Refusals that clients can act on: RFC 9457 problem details with a stable code. */
package io.gahshomar.query.problem;
