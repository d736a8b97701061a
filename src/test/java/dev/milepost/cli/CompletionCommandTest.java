package dev.milepost.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.milepost.cli.Shell.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {

    private static final Path BASH = Path.of("/bin/bash");

    private Shell shell;

    @BeforeEach
    void openShell(@TempDir Path folder) {
        shell = new Shell(folder);
    }

    private String bash(String... arguments) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH));
        Process bash = new ProcessBuilder(List.of(BASH.toString(), "--norc", arguments[0], arguments[1]))
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(bash.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, bash.exitValue(), said);
        return said;
    }

    private Path script() {
        return shell.file(
                "milepost-completion", shell.plain("completion", "bash").out());
    }

    /// What bash offers behind a line whose words are given.
    private List<String> offered(String... words) throws Exception {
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            line.append('\'').append(word).append("' ");
        }
        return bash(
                        "-c",
                        "source " + script() + "; COMP_WORDS=(" + line + "); COMP_CWORD=" + (words.length - 1)
                                + "; COMP_LINE='" + String.join(" ", words) + "'; COMP_POINT=${#COMP_LINE}"
                                + "; _complete_milepost 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .lines()
                .map(String::strip)
                .toList();
    }

    @Test
    void theScriptIsSoundBash() throws Exception {
        assertEquals("", bash("-n", script().toString()));
    }

    @Test
    void theBeginningOfACommandBecomesTheCommand() throws Exception {
        assertEquals(List.of("tick"), offered("milepost", "ti"));
        assertEquals(List.of("list"), offered("milepost", "backup", "li"));
    }

    @Test
    void valuesAreOfferedAsTheyAreTyped() throws Exception {
        assertEquals(List.of("in-progress"), offered("milepost", "tick", "--state", "in"));
        assertEquals(List.of("json"), offered("milepost", "export", "--format", "j"));
    }

    @Test
    void zshGetsTheScriptThatTurnsOnItsBashCompletion() {
        Run zsh = shell.plain("completion", "zsh");

        assertEquals(0, zsh.exit(), zsh.err());
        assertTrue(zsh.out().contains("bashcompinit"), zsh.out());
    }

    @Test
    void anotherShellIsRefused() {
        Run fish = shell.plain("completion", "fish");

        assertEquals(2, fish.exit());
        assertTrue(fish.err().contains("bash, zsh"), fish.err());
        assertFalse(fish.err().contains("BASH"), fish.err());
    }
}
