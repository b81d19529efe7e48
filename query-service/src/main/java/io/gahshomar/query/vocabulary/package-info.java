/** What themes and actors are called, and the hierarchy of themes; data that the extraction gives out. */
package io.gahshomar.query.vocabulary;
