/** The date value: EDTF (ISO 8601-2) strings with the exact days that they cover. */
package io.gahshomar.event.date;
