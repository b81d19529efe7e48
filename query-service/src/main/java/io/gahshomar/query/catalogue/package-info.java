/** The themes, actors and sources that entries of the chronology have. */
package io.gahshomar.query.catalogue;
