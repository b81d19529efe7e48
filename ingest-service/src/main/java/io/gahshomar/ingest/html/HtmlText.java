package io.gahshomar.ingest.html;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** HTML as plain text: a blank line between blocks, a line for each item, row and line break, nothing that is not shown. */
public final class HtmlText {

    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f\\u00A0]+");
    private static final Pattern SPACE_AT_LINE_ENDS = Pattern.compile("(?<! ) *\\n *");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");
    private static final String NOT_SHOWN = "script, style, noscript, template, head, svg, iframe, object, [hidden]";

    private HtmlText() {}

    /** The text of a piece of HTML. */
    public static String of(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** The text of an element; the element is not changed. */
    public static String of(Element element) {
        Element copy = element.clone();
        copy.select(NOT_SHOWN).remove();
        Lines lines = new Lines();
        NodeTraversor.traverse(lines, copy);
        String text = SPACE_AT_LINE_ENDS.matcher(lines.text).replaceAll("\n");
        return BLANK_LINES.matcher(text).replaceAll("\n\n").strip();
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            switch (node) {
                case CDataNode data -> text.append(data.getWholeText());
                case TextNode words -> append(words);
                case Element element -> text.append(before(element));
                default -> {}
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                text.append(after(element));
            }
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
                case "td", "th" -> element.previousElementSibling() == null ? "" : "\t";
                default -> element.isBlock() ? "\n\n" : "";
            };
        }

        private static String after(Element element) {
            return switch (element.normalName()) {
                case "li", "tr", "dt", "dd", "option", "td", "th" -> "";
                default -> element.isBlock() ? "\n\n" : "";
            };
        }
    }
}
