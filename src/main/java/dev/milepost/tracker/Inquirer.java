package dev.milepost.tracker;

import dev.milepost.progress.ForecastPoint.Metric;
import dev.milepost.projection.Crew;
import dev.milepost.prospect.Explainer;
import dev.milepost.prospect.GoalSeek;
import dev.milepost.prospect.Headline;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Answers one inquiry at a time; a newer one ends the older, and what still arrives of that is dropped.
///
/// Belongs to the state's thread, but for the work itself.
final class Inquirer {

    private final Executor threads;
    private final Executor stateThread;
    private final Consumer<Act> acts;
    private final AtomicLong generation = new AtomicLong();

    Inquirer(Executor threads, Executor stateThread, Consumer<Act> acts) {
        this.threads = threads;
        this.stateThread = stateThread;
        this.acts = acts;
    }

    void ask(Inquiry inquiry) {
        long own = generation.incrementAndGet();
        threads.execute(() -> look(inquiry, own));
    }

    void stop() {
        long _ = generation.incrementAndGet();
    }

    /// On one of the foresight's threads.
    private void look(Inquiry inquiry, long own) {
        try {
            report(inquiry, finding(inquiry, () -> isOvertaken(own)), own);
        } catch (CancellationException overtaken) {
            // Nobody waits for it any more.
        } catch (RuntimeException | Error bug) {
            report(inquiry, new Inquiry.Finding.Nothing(), own);
            throw bug;
        }
    }

    private static Inquiry.Finding finding(Inquiry inquiry, BooleanSupplier cancelled) {
        return switch (inquiry) {
            case Inquiry.Seek(var question, var goal) ->
                new Inquiry.Finding.Sought(new GoalSeek(Crew.alone()).answer(question, goal, cancelled));
            case Inquiry.Explain(var before, var question, var _) -> {
                Explainer explainer = new Explainer(Crew.alone());
                yield new Inquiry.Finding.Explained(Arrays.stream(Metric.values())
                        .map(metric -> explainer.explain(
                                before, question, new Headline(metric, question.horizon()), cancelled))
                        .toList());
            }
        };
    }

    private boolean isOvertaken(long own) {
        return generation.get() != own;
    }

    private void report(Inquiry inquiry, Inquiry.Finding finding, long own) {
        stateThread.execute(() -> {
            if (!isOvertaken(own)) {
                acts.accept(new Act.FindOut(new Inquiry.Asked(inquiry, Optional.of(finding))));
            }
        });
    }
}
