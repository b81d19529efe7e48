/** The order of the read model and what entries are found by in it: known to the side that writes and to those that read. */
package io.gahshomar.query.index;
