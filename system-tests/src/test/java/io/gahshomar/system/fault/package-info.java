/** Faults at random while mentions stream in, and the audit of what remains. */
package io.gahshomar.system.fault;
