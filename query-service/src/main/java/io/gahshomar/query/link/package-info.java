/** Links between the documents of the service. */
package io.gahshomar.query.link;
