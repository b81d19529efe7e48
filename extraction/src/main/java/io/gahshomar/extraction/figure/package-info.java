/** Amounts, in digits or words, with their unit or currency. */
package io.gahshomar.extraction.figure;
