/** What an expression says, before it is known what days that is: «همان سال» is "the year spoken of". */
package io.gahshomar.extraction.temporal.reading;
