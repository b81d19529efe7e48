/** Words of Persian and English texts and how they are found. */
package io.gahshomar.query.text;
