/** Slices of the chronology: the entries of a range of days and of themes, in order, page by page. */
package io.gahshomar.query.slice;
