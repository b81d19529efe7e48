package io.gahshomar.ingest.html;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;

/** Relative addresses and what they lead to. */
public final class Links {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\t\\n\\r]");

    private Links() {}

    /**
     * What a link leads to.
     *
     * @param base absolute address, or ""
     * @return the absolute address; the link itself where it cannot be resolved
     */
    public static String resolve(String base, String link) {
        String given = WHITE_SPACE.matcher(link.strip()).replaceAll("");
        if (base.isEmpty() || SCHEME.matcher(given).matches()) {
            return given;
        }
        String resolved = StringUtil.resolve(base, given.replace(" ", "%20"));
        return resolved.isEmpty() ? given : resolved;
    }

    /** Whether an address is an absolute http or https address with a host. */
    public static boolean isWeb(String address) {
        try {
            URI uri = URI.create(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
