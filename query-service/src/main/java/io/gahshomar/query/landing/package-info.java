/** The way in: what there is at this address, and the links that lead there. */
package io.gahshomar.query.landing;
