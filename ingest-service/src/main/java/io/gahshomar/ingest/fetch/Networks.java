package io.gahshomar.ingest.fetch;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.ipv4.IPv4Address;
import inet.ipaddr.ipv6.IPv6Address;
import java.util.List;
import java.util.Optional;

/**
 * Which networks are not public. The list is our own, after the special-purpose registries of IANA (RFC 6890) and the
 * addresses at which clouds tell machines their secrets.
 */
final class Networks {

    private record Network(IPAddress block, String name) {}

    private static final List<Network> NOT_PUBLIC = List.of(
            network("0.0.0.0/8", "this network (RFC 791)"),
            network("10.0.0.0/8", "private (RFC 1918)"),
            network("100.64.0.0/10", "carrier-grade NAT (RFC 6598)"),
            network("127.0.0.0/8", "loopback (RFC 1122)"),
            network("168.63.129.16/32", "metadata of a cloud"),
            network("169.254.0.0/16", "link-local, with the metadata of clouds (RFC 3927)"),
            network("172.16.0.0/12", "private (RFC 1918)"),
            network("192.0.0.0/24", "protocol assignments (RFC 6890)"),
            network("192.0.2.0/24", "documentation (RFC 5737)"),
            network("192.88.99.0/24", "6to4 relays (RFC 7526)"),
            network("192.168.0.0/16", "private (RFC 1918)"),
            network("198.18.0.0/15", "benchmarking (RFC 2544)"),
            network("198.51.100.0/24", "documentation (RFC 5737)"),
            network("203.0.113.0/24", "documentation (RFC 5737)"),
            network("224.0.0.0/4", "multicast (RFC 5771)"),
            network("240.0.0.0/4", "reserved, with broadcast (RFC 1112)"),
            network("::/96", "unspecified, loopback, or IPv4-compatible (RFC 4291)"),
            network("64:ff9b:1::/48", "local NAT64 (RFC 8215)"),
            network("100::/64", "discard (RFC 6666)"),
            network("2001::/23", "protocol assignments, with Teredo (RFC 4380) and benchmarking"),
            network("2001:db8::/32", "documentation (RFC 3849)"),
            network("3fff::/20", "documentation (RFC 9637)"),
            network("5f00::/16", "segment routing (RFC 9602)"),
            network("fc00::/7", "unique local (RFC 4193)"),
            network("fe80::/10", "link-local (RFC 4291)"),
            network("fec0::/10", "site-local (RFC 3879)"),
            network("ff00::/8", "multicast (RFC 4291)"));
    private static final IPAddress NAT64 = network("64:ff9b::/96", "").block();
    private static final IPAddress MAPPED = network("::ffff:0:0/96", "").block();
    private static final IPAddress TRANSLATED = network("::ffff:0:0:0/96", "").block();
    private static final IPAddress SIX_TO_FOUR = network("2002::/16", "").block();
    private static final int IPV4_IN_6TO4 = 2;
    private static final int IPV4_AT_THE_END = 12;

    private Networks() {}

    private static Network network(String cidr, String name) {
        return new Network(block(cidr), name);
    }

    /**
     * The block of a network in CIDR notation.
     *
     * @throws IllegalArgumentException where it is none
     */
    static IPAddress block(String cidr) {
        IPAddress block = new IPAddressString(cidr.strip()).getAddress();
        if (block == null) {
            throw new IllegalArgumentException("'" + cidr + "' is no network; write it like 10.20.0.0/16 or fd12::/16");
        }
        return block.toPrefixBlock();
    }

    /** What the network of an address is, where it is not public. An IPv4 address inside an IPv6 address counts as itself. */
    static Optional<String> notPublic(IPAddress address) {
        IPAddress meant = embedded(address);
        return NOT_PUBLIC.stream()
                .filter(network -> network.block().contains(meant))
                .map(Network::name)
                .findFirst();
    }

    private static IPAddress embedded(IPAddress address) {
        if (SIX_TO_FOUR.contains(address)) {
            return v4(address, IPV4_IN_6TO4);
        }
        boolean translated = NAT64.contains(address) || MAPPED.contains(address) || TRANSLATED.contains(address);
        return translated ? v4(address, IPV4_AT_THE_END) : address;
    }

    private static IPv4Address v4(IPAddress address, int start) {
        byte[] bytes = ((IPv6Address) address).getBytes();
        return new IPv4Address(new byte[] {bytes[start], bytes[start + 1], bytes[start + 2], bytes[start + 3]});
    }
}
