/** Which entries are asked for, and the ways to them in the read model. */
package io.gahshomar.query.filter;
