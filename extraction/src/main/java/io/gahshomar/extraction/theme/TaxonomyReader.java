package io.gahshomar.extraction.theme;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads and checks a taxonomy file; every complaint names the line. */
final class TaxonomyReader {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final Pattern MEDIA_TOPIC = Pattern.compile("medtop:[0-9]{8}");
    private static final Set<String> FIELDS = Set.of("id", "label", "broader", "iptc", "queries");

    private final String file;
    private final Map<String, Theme> themes = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private TaxonomyReader(String file) {
        this.file = file;
    }

    static Taxonomy read(String file, Reader reader) {
        return new TaxonomyReader(file).read(reader);
    }

    private Taxonomy read(Reader reader) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(reader);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new TaxonomyException(file, line, null, "is no YAML: " + e.getProblem());
        }
        if (root == null) {
            throw new TaxonomyException(file, 1, null, "is empty; it should hold a list 'themes'");
        }
        Node list = fields(root, null, Set.of("themes")).get("themes");
        if (!(list instanceof SequenceNode sequence) || sequence.getValue().isEmpty()) {
            throw new TaxonomyException(file, line(root), null, "should hold a list 'themes' with at least one theme");
        }
        sequence.getValue().forEach(this::theme);
        themes.values().forEach(this::checkBroader);
        return new Taxonomy(new ArrayList<>(themes.values()));
    }

    private void theme(Node node) {
        Map<String, Node> fields = fields(node, null, FIELDS);
        String id = text(fields.get("id"), node, null, "id");
        if (!ID.matcher(id).matches()) {
            throw new TaxonomyException(
                    file, line(node), id, "an id is lower-case words joined by '-', as in central-asia");
        }
        String topic = text(fields.get("iptc"), node, id, "iptc");
        if (!MEDIA_TOPIC.matcher(topic).matches()) {
            throw new TaxonomyException(
                    file, line(fields.get("iptc")), id, "iptc is '" + topic + "' and should read like medtop:20000638");
        }
        String broader = fields.containsKey("broader") ? text(fields.get("broader"), node, id, "broader") : null;
        Map<String, String> queries = texts(fields.get("queries"), node, id, "queries");
        queries.forEach((language, query) -> checkQuery(fields.get("queries"), id, language, query));
        Theme theme = new Theme(id, texts(fields.get("label"), node, id, "label"), broader, topic, queries);
        if (themes.put(id, theme) != null) {
            throw new TaxonomyException(file, line(node), id, "the id is taken by the theme in line " + lines.get(id));
        }
        lines.put(id, line(node));
    }

    private void checkQuery(Node node, String id, String language, String query) {
        try {
            new ThemeQueries(language).parse(query);
        } catch (IllegalArgumentException e) {
            throw new TaxonomyException(
                    file, line(value(node, language)), id, "queries." + language + ": " + e.getMessage());
        }
    }

    private void checkBroader(Theme theme) {
        String broader = theme.broader();
        for (int steps = 0; broader != null; steps++) {
            if (!themes.containsKey(broader)) {
                throw new TaxonomyException(
                        file, lines.get(theme.id()), theme.id(), "broader theme '" + broader + "' is not in the file");
            }
            if (steps > themes.size()) {
                throw new TaxonomyException(file, lines.get(theme.id()), theme.id(), "is its own broader theme");
            }
            broader = themes.get(broader).broader();
        }
    }

    private Map<String, Node> fields(Node node, String id, Set<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw new TaxonomyException(file, line(node), id, "should be fields with values, such as id: nuclear");
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (known != null && !known.contains(name)) {
                throw new TaxonomyException(
                        file, line(tuple.getKeyNode()), id, "'" + name + "' is no field; there are " + sorted(known));
            }
            fields.put(name, tuple.getValueNode());
        }
        return fields;
    }

    private static List<String> sorted(Set<String> names) {
        return names.stream().sorted().toList();
    }

    private Map<String, String> texts(Node node, Node theme, String id, String field) {
        if (node == null) {
            throw new TaxonomyException(
                    file, line(theme), id, "has no " + field + "; it should read like {fa: …, en: …}");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        fields(node, id, null).forEach((language, value) -> texts.put(language, text(value, node, id, field)));
        if (texts.isEmpty()) {
            throw new TaxonomyException(file, line(node), id, field + " should hold at least one language");
        }
        return texts;
    }

    private String text(Node node, Node theme, String id, String field) {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw new TaxonomyException(file, line(node == null ? theme : node), id, "has no text in " + field);
        }
        return scalar.getValue();
    }

    private Node value(Node node, String name) {
        return fields(node, null, null).get(name);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
