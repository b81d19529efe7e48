/** API keys, what they allow, and the file that holds their hashes. */
package io.gahshomar.access.key;
