/**
 * Who may do what at the services of Gahshomar, the same in all of them: {@code key} knows the keys and their file and no
 * framework, {@code http} hooks them into Quarkus. Which path needs which scope stands in
 * {@code META-INF/microprofile-config.properties} of this module, as settings of Quarkus.
 */
package io.gahshomar.access;
