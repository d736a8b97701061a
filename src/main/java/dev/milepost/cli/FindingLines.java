package dev.milepost.cli;

import dev.milepost.lint.Finding;
import dev.milepost.lint.Finding.Severity;
import dev.milepost.lint.FindingKind;
import dev.milepost.lint.PlanPlace;
import dev.milepost.report.JsonDocument;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The findings of the plan checks, for people by weight and check, for programs in one list.
final class FindingLines {

    private final Path file;
    private final Invocation invocation;

    FindingLines(Path file, Invocation invocation) {
        this.file = file;
        this.invocation = invocation;
    }

    /// @param dismissed left out, and counted
    void print(List<Finding> findings, List<Finding> dismissed) {
        print(findings);
        if (!dismissed.isEmpty()) {
            invocation.terminal().line("");
            invocation.terminal().line(invocation.text("lint.dismissed", dismissed.size()));
        }
    }

    private void print(List<Finding> findings) {
        if (findings.isEmpty()) {
            invocation.terminal().line(invocation.text("lint.nothing", file));
            return;
        }
        invocation
                .terminal()
                .line(invocation.text(
                        "lint.count",
                        file,
                        of(findings, Severity.CONTRADICTION).size(),
                        of(findings, Severity.NOTE).size()));
        print(of(findings, Severity.CONTRADICTION), "lint.contradictions");
        print(of(findings, Severity.NOTE), "lint.notes");
    }

    private static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    private void print(List<Finding> findings, String heading) {
        Terminal terminal = invocation.terminal();
        if (!findings.isEmpty()) {
            terminal.line("");
            terminal.line(terminal.painted(Tone.STRONG, invocation.text(heading)));
        }
        for (FindingKind kind : FindingKind.values()) {
            List<Finding> ofKind =
                    findings.stream().filter(finding -> finding.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                terminal.line("");
                terminal.line(terminal.painted(Tone.MUTED, kind.id()) + "  " + invocation.text(kind.title()));
                ofKind.forEach(finding -> {
                    terminal.line("  " + finding.message(invocation.messages()));
                    terminal.line("  " + terminal.painted(Tone.MUTED, finding.id()));
                });
            }
        }
    }

    /// `{file, findings[]: {id, kind, severity, places[]: {type, id}, message}, dismissed[]}`, contradictions
    /// first; those dismissed by their ids.
    void document(List<Finding> findings, List<Finding> dismissed) {
        List<JsonValue> all = Stream.of(Severity.values())
                .flatMap(severity -> of(findings, severity).stream())
                .map(this::finding)
                .toList();
        invocation
                .terminal()
                .document(JsonDocument.write(new JsonObject()
                        .with("file", JsonValue.of(file.toString()))
                        .with("findings", JsonValue.of(all))
                        .with(
                                "dismissed",
                                JsonValue.texts(
                                        dismissed.stream().map(Finding::id).toList()))
                        .value()));
    }

    private JsonValue finding(Finding finding) {
        return new JsonObject()
                .with("id", JsonValue.of(finding.id()))
                .with("kind", JsonValue.of(finding.kind().id()))
                .with("severity", JsonValue.of(finding.severity().id()))
                .with(
                        "places",
                        JsonValue.of(finding.places().stream()
                                .map(FindingLines::place)
                                .toList()))
                .with("message", JsonValue.of(finding.message(invocation.messages())))
                .value();
    }

    private static JsonValue place(PlanPlace place) {
        return new JsonValue.Line(new JsonObject()
                .with("type", JsonValue.of(place.type()))
                .with("id", JsonValue.of(place.id()))
                .value());
    }
}
