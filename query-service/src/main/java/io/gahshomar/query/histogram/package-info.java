/** How the entries of slices spread over time. */
package io.gahshomar.query.histogram;
