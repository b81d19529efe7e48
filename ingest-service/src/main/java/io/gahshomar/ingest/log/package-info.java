/** How the service speaks to those who operate it. */
package io.gahshomar.ingest.log;
