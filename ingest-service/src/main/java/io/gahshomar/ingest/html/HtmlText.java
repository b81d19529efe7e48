package io.gahshomar.ingest.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** HTML as plain text: a blank line between blocks, a line for each item, row and line break, nothing that is not shown. */
public final class HtmlText {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f\\u00A0]+");
    private static final Pattern SPACE_AT_LINE_ENDS = Pattern.compile("(?<! ) *\\n *");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");
    private static final Set<String> NOT_SHOWN =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object");

    private HtmlText() {}

    /** The text of a piece of HTML. */
    public static String of(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** The text of an element, hidden or not. */
    public static String of(Element element) {
        Lines lines = new Lines();
        NodeTraversor.filter(lines, element);
        String text = SPACE_AT_LINE_ENDS.matcher(lines.text).replaceAll("\n");
        return BLANK_LINES.matcher(text).replaceAll("\n\n").strip();
    }

    private static final class Lines implements NodeFilter {

        private final StringBuilder text = new StringBuilder();

        @Override
        public FilterResult head(Node node, int depth) {
            if (depth > 0 && node instanceof Element element && isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            switch (node) {
                case CDataNode data -> text.append(data.getWholeText());
                case TextNode words -> append(words);
                case Element element -> text.append(before(element));
                default -> {}
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                text.append(after(element));
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isHidden(Element element) {
            return NOT_SHOWN.contains(element.normalName()) || element.hasAttr("hidden");
        }

        private void append(TextNode words) {
            boolean preformatted = words.parent() instanceof Element parent && parent.closest("pre") != null;
            String shown = preformatted
                    ? words.getWholeText()
                    : SPACE.matcher(words.getWholeText()).replaceAll(" ");
            boolean doubled = shown.startsWith(" ") && !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
            text.append(doubled ? shown.substring(1) : shown);
        }

        private static String before(Element element) {
            return switch (element.normalName()) {
                case "br" -> "\n";
                case "li", "tr", "dt", "dd", "option" -> "\n";
                case "td", "th" -> isFirst(element) ? "" : "\t";
                default -> element.isBlock() ? "\n\n" : "";
            };
        }

        /** By the nodes before it: to be asked for its index among the elements would make them be counted each time. */
        private static boolean isFirst(Element element) {
            Node before = element.previousSibling();
            while (before != null && !(before instanceof Element)) {
                before = before.previousSibling();
            }
            return before == null;
        }

        private static String after(Element element) {
            return switch (element.normalName()) {
                case "li", "tr", "dt", "dd", "option", "td", "th" -> "";
                default -> element.isBlock() ? "\n\n" : "";
            };
        }
    }
}
