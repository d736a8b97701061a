package dev.milepost.yaml;

import dev.milepost.diagnostic.Code;
import dev.milepost.diagnostic.Diagnostic;
import dev.milepost.diagnostic.Place;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A node with the way to it. Asked for what it should be, it gives that or reports why it cannot.
record Value(Node node, String path, Problems problems) {

    private static final int LONGEST_QUOTE = 80;

    static String join(String path, String key) {
        String shown = shortened(key);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /// A text as problems quote it: on one line, cut where it gets long.
    static String shortened(String text) {
        String line = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 1) + "…";
        return line.replaceAll("\\s+", " ");
    }

    Place place() {
        return new Place(node.spot().line(), node.spot().column(), path);
    }

    void report(Code code, String... arguments) {
        problems.add(Diagnostic.of(code, place(), arguments));
    }

    void reportWithFix(Code code, Optional<String> fix, String... arguments) {
        problems.add(Diagnostic.of(code, place(), arguments).withFix(fix.orElse("")));
    }

    /// The text without white space around it; reports where there is none.
    Optional<String> text() {
        return switch (node) {
            case Node.Scalar scalar
            when scalar.nothing() || scalar.text().isBlank() -> {
                report(Code.EMPTY_TEXT);
                yield Optional.empty();
            }
            case Node.Scalar scalar -> Optional.of(scalar.text().strip());
            default -> wrongType("text");
        };
    }

    /// The elements of a list; nothing at all is an empty one.
    List<Value> list() {
        if (isNothing()) {
            return List.of();
        }
        if (!(node instanceof Node.Sequence)) {
            wrongType("list");
        }
        return elements();
    }

    /// The keys of a mapping, where `known` says which there may be.
    Optional<Fields> fields(Collection<String> known) {
        return node instanceof Node.Mapping mapping
                ? Optional.of(Fields.of(this, mapping, known))
                : wrongType("mapping");
    }

    /// The elements where this is a list, without a word where it is not.
    List<Value> elements() {
        return node instanceof Node.Sequence sequence
                ? IntStream.range(0, sequence.elements().size())
                        .mapToObj(i -> new Value(sequence.elements().get(i), path + "[" + i + "]", problems))
                        .toList()
                : List.of();
    }

    /// A key that is a name given by the author, and what stands under it.
    record Member(Value name, Value value) {}

    /// What stands in a mapping whose keys are the author's names; reports what is no mapping.
    List<Member> members() {
        if (!(node instanceof Node.Mapping mapping)) {
            Optional<Fields> _ = wrongType("mapping");
            return List.of();
        }
        return mapping.entries().stream()
                .map(entry -> {
                    String below = join(path, entry.key().text());
                    return new Member(
                            new Value(entry.key(), below, problems), new Value(entry.value(), below, problems));
                })
                .toList();
    }

    /// The value under a key where this is a mapping that has it, without a word where it is not.
    Optional<Value> at(String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .findFirst()
                        .map(entry -> new Value(entry.value(), join(path, key), problems))
                : Optional.empty();
    }

    /// The text where this is one, without a word where it is not.
    Optional<String> quietText() {
        return node instanceof Node.Scalar scalar
                        && !scalar.nothing()
                        && !scalar.text().isBlank()
                ? Optional.of(scalar.text().strip())
                : Optional.empty();
    }

    boolean isNothing() {
        return node instanceof Node.Scalar scalar && scalar.nothing();
    }

    boolean isText() {
        return node instanceof Node.Scalar;
    }

    private <T> Optional<T> wrongType(String expected) {
        if (!(node instanceof Node.Broken)) { // that has been reported where it was found
            report(Code.WRONG_TYPE, expected, node.kind());
        }
        return Optional.empty();
    }
}
