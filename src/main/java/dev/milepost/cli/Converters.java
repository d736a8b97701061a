package dev.milepost.cli;

import dev.milepost.cli.DrawRequest.Scale;
import dev.milepost.cli.DrawRequest.Size;
import dev.milepost.progress.ItemState;
import dev.milepost.projection.Scenario;
import dev.milepost.tracker.Screen;
import dev.milepost.tracker.Theme;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Turns what the user typed into the program's own types, or says what it should look like.
final class Converters {

    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{2}|[1-7]\\d{3})[xX×]([1-9]\\d{2}|[1-7]\\d{3})");

    private static final Pattern SCALE = Pattern.compile("([1-9]\\d{2})%?");

    private final Invocation invocation;

    Converters(Invocation invocation) {
        this.invocation = invocation;
    }

    void registerWith(CommandLine command) {
        command.registerConverter(LocalDate.class, this::date);
        command.registerConverter(Integer.class, this::number);
        command.registerConverter(int.class, this::number);
        command.registerConverter(Long.class, this::longNumber);
        command.registerConverter(long.class, this::longNumber);
        command.registerConverter(Size.class, this::size);
        command.registerConverter(Scale.class, this::scale);
        command.registerConverter(ItemState.class, text -> oneOf(text, ItemState.values(), ItemState::id));
        command.registerConverter(Screen.class, text -> oneOf(text, Screen.values(), Screen::id));
        command.registerConverter(Theme.class, text -> oneOf(text, Theme.values(), Theme::id));
        command.registerConverter(
                ExportCommand.Format.class,
                text -> oneOf(
                        text,
                        ExportCommand.Format.values(),
                        format -> format.name().toLowerCase(Locale.ROOT)));
        command.registerConverter(
                Scenario.class,
                text -> oneOf(
                        text, Scenario.values(), scenario -> scenario.name().toLowerCase(Locale.ROOT)));
        command.registerConverter(
                ProjectionSampling.Source.class,
                text -> oneOf(
                        text,
                        ProjectionSampling.Source.values(),
                        sampler -> sampler.name().toLowerCase(Locale.ROOT)));
        command.registerConverter(
                CompletionCommand.Shell.class,
                text -> oneOf(
                        text,
                        CompletionCommand.Shell.values(),
                        shell -> shell.name().toLowerCase(Locale.ROOT)));
    }

    private LocalDate date(String text) {
        return Days.read(text).orElseThrow(() -> refused("cli.not-a-date", text));
    }

    private Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException _) {
            throw refused("cli.not-a-number", text);
        }
    }

    private Long longNumber(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException _) {
            throw refused("cli.not-a-seed", text, String.valueOf(Long.MIN_VALUE), String.valueOf(Long.MAX_VALUE));
        }
    }

    private Size size(String text) {
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw refused("cli.not-a-size", text);
        }
        return new Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }

    private Scale scale(String text) {
        Matcher scale = SCALE.matcher(text);
        int percent = scale.matches() ? Integer.parseInt(scale.group(1)) : 0;
        if (percent < Scale.LEAST || percent > Scale.MOST) {
            throw refused("cli.not-a-scale", text);
        }
        return new Scale(percent);
    }

    private <T> T oneOf(String text, T[] values, Function<T, String> id) {
        List<String> ids = Arrays.stream(values).map(id).toList();
        int index = ids.indexOf(text.toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw refused("cli.not-one-of", text, String.join(", ", ids));
        }
        return values[index];
    }

    private TypeConversionException refused(String key, Object... arguments) {
        return new TypeConversionException(invocation.text(key, arguments));
    }
}
