package io.gahshomar.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How much text was read, and the time that the processor worked for it; JMH makes rates of both. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Volume {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** UTF-8, a million bytes each. */
    public double megabytes;

    /** Seconds of this thread on a processor, which a busy machine does not stretch. */
    public double processor;

    private long since;

    void begin() {
        since = THREADS.getCurrentThreadCpuTime();
    }

    void end(Text text) {
        processor += (THREADS.getCurrentThreadCpuTime() - since) / 1e9;
        megabytes += text.megabytes();
    }
}
