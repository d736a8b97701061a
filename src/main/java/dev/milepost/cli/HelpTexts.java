package dev.milepost.cli;

import dev.milepost.text.Messages;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// Puts the help into the user's language: what the annotations of the commands hold are keys of the message bundle.
final class HelpTexts extends ResourceBundle {

    private final Messages messages;
    private final Set<String> keys = new TreeSet<>();

    private HelpTexts(Messages messages) {
        this.messages = messages;
    }

    static void fillIn(CommandLine command, Messages messages) {
        HelpTexts texts = new HelpTexts(messages);
        texts.visit(command.getCommandSpec());
        command.setResourceBundle(texts);
    }

    private void visit(CommandSpec command) {
        String[] description = command.usageMessage().description();
        for (int i = 0; i < description.length; i++) {
            description[i] = messages.text(description[i]);
        }
        command.usageMessage().description(description);
        command.args().stream().map(ArgSpec::descriptionKey).forEach(keys::add);
        command.subcommands().values().forEach(child -> visit(child.getCommandSpec()));
    }

    @Override
    protected Object handleGetObject(String key) {
        return messages.text(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keys);
    }
}
