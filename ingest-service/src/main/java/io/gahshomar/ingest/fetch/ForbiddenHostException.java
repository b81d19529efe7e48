package io.gahshomar.ingest.fetch;

import java.net.UnknownHostException;

/** A host leads into a network that is not public. */
final class ForbiddenHostException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    ForbiddenHostException(String host, String address, String network) {
        super(host + " leads to " + address + ", and that network is not public: " + network
                + "; name it in gahshomar.fetch.allowed-networks if it is meant");
    }
}
