package io.gahshomar.ingest.fetch;

import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import java.util.Optional;

/** IP addresses in every notation that some program understands: {@code 0x7f.1}, {@code 017700000001}, {@code 2130706433}. */
final class IpNotation {

    private static final IPAddressStringParameters LOOSE = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowPrefix(false)
            .allowMask(false)
            .allowWildcardedSeparator(false)
            .allowSingleSegment(true)
            .setRangeOptions(RangeParameters.NO_RANGE)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(true)
            .getParentBuilder()
            .getIPv6AddressParametersBuilder()
            .allowZone(false)
            .getParentBuilder()
            .toParams();

    private IpNotation() {}

    static Optional<IPAddress> v4(String text) {
        return address(text).filter(IPAddress::isIPv4);
    }

    static Optional<IPAddress> v6(String text) {
        return address(text).filter(IPAddress::isIPv6);
    }

    private static Optional<IPAddress> address(String text) {
        return Optional.ofNullable(new IPAddressString(text, LOOSE).getAddress());
    }
}
