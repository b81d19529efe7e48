package io.gahshomar.ingest.fetch;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Gives the client the addresses that it connects to, and only those that may be connected to. Since the client asks nobody
 * else, a name that leads elsewhere a moment later (DNS rebinding) leads nowhere.
 */
@ApplicationScoped
public class GuardedResolver implements DnsResolver {

    private final List<IPAddress> allowed;

    GuardedResolver(FetchConfig config) {
        allowed = config.allowedNetworks().orElse(List.of()).stream()
                .map(Networks::block)
                .toList();
    }

    /**
     * The addresses of a host.
     *
     * @throws ForbiddenHostException where one of them is not public and not allowed
     * @throws UnknownHostException where there are none
     */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = addresses(host);
        for (InetAddress address : addresses) {
            Optional<String> network = forbidden(address);
            if (network.isPresent()) {
                throw new ForbiddenHostException(host, address.getHostAddress(), network.get());
            }
        }
        return addresses;
    }

    private static InetAddress[] addresses(String host) throws UnknownHostException {
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        Optional<IPAddress> number = IpNotation.v4(name).or(() -> IpNotation.v6(name));
        if (number.isPresent()) {
            return new InetAddress[] {
                InetAddress.getByAddress(name, number.get().getBytes())
            };
        }
        boolean local = name.equals("localhost") || name.endsWith(".localhost");
        return local
                ? new InetAddress[] {
                    InetAddress.getByAddress(
                            name, InetAddress.getLoopbackAddress().getAddress())
                }
                : InetAddress.getAllByName(name);
    }

    private Optional<String> forbidden(InetAddress address) {
        IPAddress ip =
                new IPAddressString(address.getHostAddress()).getAddress().withoutPrefixLength();
        IPAddress plain = ip.isIPv6() ? ip.toIPv6().removeZone() : ip;
        return allowed.stream().anyMatch(network -> network.contains(plain))
                ? Optional.empty()
                : Networks.notPublic(plain);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
