package io.gahshomar.ingest.fetch;

import static io.gahshomar.ingest.fetch.FetchException.Reason.INVALID_ADDRESS;

import com.ibm.icu.text.IDNA;
import inet.ipaddr.IPAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An absolute http or https address in one spelling: the host in ASCII lower case without a dot at its end, an IP address in
 * its usual notation however it was written, no user, no fragment. What is ambiguous, so that two programs could read two
 * hosts in it, is no address.
 *
 * @param uri the address
 */
public record WebAddress(URI uri) {

    private static final Pattern FORM = Pattern.compile("(?i)(https?)://([^/?#]*)([^#]*)(?:#.*)?");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[^\\[\\]]*\\]|[^:\\[\\]]*)(?::(\\d{0,5}))?");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cf}\\\\\"<>^`{|}]");
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?");
    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)");
    private static final IDNA HOST_NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);
    private static final int MAX_LENGTH = 2000;
    private static final int MAX_PORT = 65535;

    /**
     * Reads an address.
     *
     * @throws FetchException with {@link FetchException.Reason#INVALID_ADDRESS} where it is none
     */
    public static WebAddress parse(String text) {
        String given = text.strip();
        Matcher form = FORM.matcher(given);
        if (given.length() > MAX_LENGTH || UNSAFE.matcher(given).find() || !form.matches()) {
            throw invalid("it is no absolute http or https address of at most " + MAX_LENGTH
                    + " characters, without spaces and backslashes");
        }
        if (form.group(2).contains("@")) {
            throw invalid("it holds a user name; leave out what stands before the @");
        }
        Matcher authority = AUTHORITY.matcher(form.group(2));
        if (!authority.matches()) {
            throw invalid("its host is none");
        }
        String scheme = form.group(1).toLowerCase(Locale.ROOT);
        return new WebAddress(URI.create(
                scheme + "://" + host(authority.group(1)) + port(scheme, authority.group(2)) + path(form.group(3))));
    }

    private static String host(String given) {
        if (given.startsWith("[")) {
            return IpNotation.v6(given.substring(1, given.length() - 1))
                    .map(address -> "[" + address.toCanonicalString() + "]")
                    .orElseThrow(() -> invalid("what stands in brackets is no IPv6 address; a zone is not allowed"));
        }
        String name = ascii(given);
        Optional<IPAddress> number = IpNotation.v4(name);
        if (number.isPresent()) {
            return number.get().toCanonicalString();
        }
        if (ENDS_IN_NUMBER.matcher(name).matches() || !HOST.matcher(name).matches()) {
            throw invalid("its host is neither a name nor an IP address");
        }
        return name;
    }

    private static String ascii(String host) {
        IDNA.Info info = new IDNA.Info();
        String name = HOST_NAMES.nameToASCII(host, new StringBuilder(), info).toString();
        boolean wrong = info.getErrors().stream()
                .anyMatch(error -> error != IDNA.Error.EMPTY_LABEL && error != IDNA.Error.HYPHEN_3_4);
        if (wrong) {
            throw invalid("its host is no name that can be");
        }
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return lowerCase.endsWith(".") ? lowerCase.substring(0, lowerCase.length() - 1) : lowerCase;
    }

    private static String port(String scheme, String digits) {
        if (digits == null || digits.isEmpty()) {
            return "";
        }
        int port = Integer.parseInt(digits);
        if (port < 1 || port > MAX_PORT) {
            throw invalid("its port is not in 1 to " + MAX_PORT);
        }
        return port == (scheme.equals("https") ? 443 : 80) ? "" : ":" + port;
    }

    private static String path(String given) {
        String path = given.startsWith("/") ? given : "/" + given;
        try {
            return URI.create("http://host" + path).toASCIIString().substring("http://host".length());
        } catch (IllegalArgumentException brokenEscape) {
            return path.replaceAll("%(?![0-9a-fA-F]{2})", "%25")
                    .replace("[", "%5B")
                    .replace("]", "%5D");
        }
    }

    private static FetchException invalid(String why) {
        return new FetchException(INVALID_ADDRESS, "this cannot be fetched: " + why);
    }

    /** The host, an IPv6 address in brackets. */
    public String host() {
        return uri.getHost();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
