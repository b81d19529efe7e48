package io.gahshomar.ingest.html;

import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How deep markup is nested. What nobody writes by hand or by program is made to exhaust whoever reads it. */
public final class MarkupDepth {

    /** The deepest nesting that is read. */
    public static final int MOST = 256;

    private MarkupDepth() {}

    /** Whether something lies deeper than {@link #MOST}. */
    public static boolean isExceeded(Node root) {
        return NodeTraversor.filter(
                        (node, depth) -> depth > MOST ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE,
                        root)
                == NodeFilter.FilterResult.STOP;
    }
}
