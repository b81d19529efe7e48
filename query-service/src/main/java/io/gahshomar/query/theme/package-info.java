/** The themes that entries of the chronology have. */
package io.gahshomar.query.theme;
