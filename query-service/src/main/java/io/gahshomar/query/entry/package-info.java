/** One entry of the chronology as clients read it, and the way to fetch it by its id. */
package io.gahshomar.query.entry;
