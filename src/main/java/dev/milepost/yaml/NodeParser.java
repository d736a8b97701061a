package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.diagnostic.Place;
import dev.milepost.yaml.Anchors.Anchored;
import dev.milepost.yaml.Node.Spot;
import dev.milepost.yaml.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds the tree of nodes of one file.
///
/// Where the file stops being YAML, or goes too deep or too far, reading ends there and the
/// tree holds what came before.
final class NodeParser {

    static final int DEEPEST = 64;
    static final int MOST_VALUES = 200_000;

    private final YamlTokens tokens;
    private final Problems problems;
    private final Anchors anchors = new Anchors();
    private long values;
    private int depth;
    private int deepest;

    NodeParser(String text, Problems problems) {
        this.tokens = new YamlTokens(text, problems);
        this.problems = problems;
    }

    /// The file's one document; empty where it has none.
    Optional<Node> parse() {
        Optional<Node> root = tokens.next().map(token -> node(token, ""));
        if (root.isPresent()) {
            tokens.nextDocument().ifPresent(spot -> {
                report(Code.SECOND_DOCUMENT, spot, "");
                tokens.cut();
            });
        }
        boolean nothing = root.isEmpty() || (root.get() instanceof Node.Scalar scalar && scalar.nothing());
        if (nothing && !tokens.isCut()) {
            problems.add(Diagnostic.of(Code.FILE_EMPTY, Place.WHOLE_FILE));
        }
        return nothing ? Optional.empty() : root;
    }

    private Node node(Token token, String path) {
        if (token.kind() == Kind.ALIAS) {
            return aliased(token, path);
        }
        values++;
        if (values > MOST_VALUES) {
            return cutAt(token, path, Code.TOO_MANY_VALUES, Integer.toString(MOST_VALUES));
        }
        if (token.anchor().isEmpty()) {
            return content(token, path);
        }
        String anchor = token.anchor().get();
        long valuesBefore = values - 1;
        int deepestBefore = deepest;
        deepest = depth;
        anchors.open(anchor);
        Node node = content(token, path);
        anchors.close(anchor, new Anchored(node, (int) (values - valuesBefore), deepest - depth));
        deepest = Math.max(deepest, deepestBefore);
        return node;
    }

    private Node content(Token token, String path) {
        Optional<String> refusedTag = Tags.refusal(token);
        if (refusedTag.isPresent()) {
            nested(token, path);
            report(Code.YAML_TAG, token.spot(), path, refusedTag.get());
            return new Node.Broken(token.spot());
        }
        return nested(token, path);
    }

    private Node nested(Token token, String path) {
        if (token.kind() == Kind.SCALAR) {
            return scalar(token, path);
        }
        if (depth == DEEPEST) {
            return cutAt(token, path, Code.TOO_DEEP, Integer.toString(DEEPEST));
        }
        depth++;
        deepest = Math.max(deepest, depth);
        Node node = token.kind() == Kind.MAPPING ? mapping(token, path) : sequence(token, path);
        depth--;
        return node;
    }

    /// Control characters can be written as escapes; shown on a terminal, they would act.
    private Node scalar(Token token, String path) {
        Node.Scalar scalar = Tags.scalar(token);
        if (RoadmapText.isPrintable(scalar.text())) {
            return scalar;
        }
        report(Code.NOT_TEXT, scalar.spot(), path);
        return new Node.Broken(scalar.spot());
    }

    private Node sequence(Token start, String path) {
        List<Node> elements = new ArrayList<>();
        Optional<Token> token = tokens.next();
        while (token.isPresent() && token.get().kind() != Kind.END) {
            elements.add(node(token.get(), path + "[" + elements.size() + "]"));
            token = tokens.next();
        }
        return new Node.Sequence(start.spot(), elements);
    }

    private Node mapping(Token start, String path) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        Optional<Token> token = tokens.next();
        while (token.isPresent() && token.get().kind() != Kind.END) {
            Node key = node(token.get(), path);
            String valuePath = key instanceof Node.Scalar scalar ? Value.join(path, scalar.text()) : path;
            Optional<Node> value = tokens.next().map(next -> node(next, valuePath));
            value.ifPresent(present -> put(key, present, valuePath, entries));
            token = tokens.next();
        }
        return new Node.Mapping(start.spot(), List.copyOf(entries.values()));
    }

    private void put(Node key, Node value, String path, Map<String, Node.Entry> entries) {
        if (!(key instanceof Node.Scalar scalar)) {
            if (!(key instanceof Node.Broken)) {
                report(Code.WRONG_TYPE, key.spot(), path, "text", key.kind());
            }
            return;
        }
        Node.Entry first = entries.putIfAbsent(scalar.text(), new Node.Entry(scalar, value));
        if (first != null) {
            String line = Integer.toString(first.key().spot().line());
            report(Code.YAML_DUPLICATE_KEY, key.spot(), path, Value.shortened(scalar.text()), line);
        }
    }

    private Node aliased(Token alias, String path) {
        String name = alias.text();
        Spot spot = alias.spot();
        if (anchors.isOpen(name)) {
            report(Code.YAML_ALIAS_CYCLE, spot, path, Value.shortened(name));
            return new Node.Broken(spot);
        }
        Optional<Anchored> anchored = anchors.find(name);
        if (anchored.isEmpty()) {
            problems.add(Diagnostic.of(Code.DANGLING_REFERENCE, place(spot, path), "*" + Value.shortened(name))
                    .withFix(problems.nearest(name, anchors.names())
                            .map(near -> "*" + near)
                            .orElse("")));
            return new Node.Broken(spot);
        }
        values += anchored.get().size();
        deepest = Math.max(deepest, depth + anchored.get().height());
        if (values > MOST_VALUES) {
            return cutAt(alias, path, Code.YAML_ALIASES, Integer.toString(MOST_VALUES));
        }
        if (depth + anchored.get().height() > DEEPEST) {
            return cutAt(alias, path, Code.TOO_DEEP, Integer.toString(DEEPEST));
        }
        return anchored.get().node();
    }

    private Node cutAt(Token token, String path, Code code, String limit) {
        if (!tokens.isCut()) {
            report(code, token.spot(), path, limit);
            tokens.cut();
        }
        return new Node.Broken(token.spot());
    }

    private void report(Code code, Spot spot, String path, String... arguments) {
        problems.add(Diagnostic.of(code, place(spot, path), arguments));
    }

    private static Place place(Spot spot, String path) {
        return new Place(spot.line(), spot.column(), path);
    }
}
