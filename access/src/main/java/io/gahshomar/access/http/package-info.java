/** Authentication by key, limits, security of answers and the log of writes, as hooks of Quarkus' HTTP layer. */
package io.gahshomar.access.http;
