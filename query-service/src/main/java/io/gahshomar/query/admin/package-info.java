/** What operators ask of the service. */
package io.gahshomar.query.admin;
