package io.gahshomar.stack.broker;

import kafka.Kafka;
import kafka.tools.StorageTool;

/**
 * Main class of the broker's process: formats the log folder where it is new, then runs Kafka.
 *
 * <p>Both steps in one JVM, because starting a second one only to format costs more than a second.
 */
public final class Broker {

    private Broker() {}

    /** @param args the path of {@code server.properties} and the cluster id (a Kafka UUID: 22 base64url characters) */
    public static void main(String[] args) {
        var serverProperties = args[0];
        var clusterId = args[1];
        String[] format = {"format", "--ignore-formatted", "--cluster-id", clusterId, "--config", serverProperties};
        var status = StorageTool.execute(format, System.out);
        if (status != 0) {
            System.exit(status);
        }
        Kafka.main(new String[] {serverProperties});
    }
}
