package dev.milepost.cli;

import dev.milepost.text.Messages;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The program as the shell sees it: arguments in, exit code out. Nothing is kept between runs.
public final class Program {

    private final Environment environment;
    private final Window window;
    private final ShippedRoadmap shipped;
    private final String version;

    /// @param version as `--version` prints it
    public Program(Environment environment, Window window, ShippedRoadmap shipped, String version) {
        this.environment = environment;
        this.window = window;
        this.shipped = shipped;
        this.version = version;
    }

    /// Runs one command line. Never throws.
    ///
    /// @return 0 fine, 1 the content has errors, 2 wrong usage, 3 the environment failed, 70 a bug
    public int run(String... arguments) {
        Invocation invocation =
                new Invocation(environment, new CommonOptions(), new Messages(environment.locale()), window, shipped);
        Failures failures = new Failures(invocation);
        try {
            return commandLine(invocation, failures).execute(arguments);
        } catch (RuntimeException | Error bug) {
            return failures.of(bug);
        }
    }

    private CommandLine commandLine(Invocation invocation, Failures failures) {
        CommandLine root = new CommandLine(new RootCommand(invocation));
        add(root, new ValidateCommand(invocation));
        add(root, new LintCommand(invocation));
        add(root, new ExportCommand(invocation));
        add(root, new ImportCommand(invocation));
        add(root, new StartCommand(invocation));
        add(root, new StatusCommand(invocation));
        add(root, new ListCommand(invocation));
        add(root, new TickCommand(invocation));
        add(root, new ReachCommand(invocation));
        CommandLine income = new CommandLine(new IncomeCommand(invocation));
        // What came in may be below 0; "-1200" is no option.
        income.addSubcommand(
                new CommandLine(new IncomeAddCommand(invocation)).setUnmatchedOptionsArePositionalParams(true));
        add(income, new IncomeListCommand(invocation));
        add(income, new IncomeRemoveCommand(invocation));
        root.addSubcommand(income);
        CommandLine metric = new CommandLine(new MetricCommand(invocation));
        // A value may be below 0; "-5" is no option.
        metric.addSubcommand(
                new CommandLine(new MetricAddCommand(invocation)).setUnmatchedOptionsArePositionalParams(true));
        add(metric, new MetricListCommand(invocation));
        add(metric, new MetricRemoveCommand(invocation));
        root.addSubcommand(metric);
        add(root, new CountCommand(invocation));
        add(root, new DueCommand(invocation));
        add(root, new NoteCommand(invocation));
        CommandLine pause = new CommandLine(new PauseCommand(invocation));
        add(pause, new PauseAddCommand(invocation));
        add(pause, new PauseListCommand(invocation));
        add(pause, new PauseRemoveCommand(invocation));
        root.addSubcommand(pause);
        add(root, new ChooseCommand(invocation));
        // A salary is not below 0, and who types one is told so, not that "-5" is no option.
        root.addSubcommand(new CommandLine(new SalaryCommand(invocation)).setUnmatchedOptionsArePositionalParams(true));
        add(root, new UndoCommand(invocation));
        add(root, new RedoCommand(invocation));
        add(root, new HistoryCommand(invocation));
        add(root, new ForecastCommand(invocation));
        add(root, new ProjectCommand(invocation));
        CommandLine assume = new CommandLine(new AssumeCommand(invocation));
        add(assume, new AssumeSetCommand(invocation));
        add(assume, new AssumeListCommand(invocation));
        add(assume, new AssumeForgetCommand(invocation));
        root.addSubcommand(assume);
        CommandLine scenario = new CommandLine(new ScenarioCommand(invocation));
        add(scenario, new ScenarioSaveCommand(invocation));
        add(scenario, new ScenarioListCommand(invocation));
        add(scenario, new ScenarioDropCommand(invocation));
        root.addSubcommand(scenario);
        add(root, new GoalCommand(invocation));
        add(root, new ExplainCommand(invocation));
        CommandLine backup = new CommandLine(new BackupCommand(invocation));
        add(backup, new BackupListCommand(invocation));
        root.addSubcommand(backup);
        add(root, new RestoreCommand(invocation));
        add(root, new DoctorCommand(invocation));
        add(root, new SnapshotCommand(invocation));
        add(root, new CompletionCommand(invocation));
        root.getCommandSpec().version(version);
        HelpTexts.fillIn(root, invocation.messages());
        new Converters(invocation).registerWith(root);
        root.setOut(writer(environment.out()));
        root.setErr(writer(environment.err()));
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setExecutionExceptionHandler((failure, _, _) -> failures.of(failure));
        root.setParameterExceptionHandler((failure, _) -> failures.ofUsage(failure));
        return root;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static void add(CommandLine parent, Callable<Integer> command) {
        parent.addSubcommand(new CommandLine(command));
    }
}
