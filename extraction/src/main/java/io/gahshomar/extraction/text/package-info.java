/** Characters and tokens: folding of letter variants and digit sets, with offsets into the original text. */
package io.gahshomar.extraction.text;
