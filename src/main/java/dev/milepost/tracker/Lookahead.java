package dev.milepost.tracker;

import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Prospect;
import dev.milepost.prospect.Question;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Has every question of the state answered: quickly at first, then in full. A newer question ends the work
/// on the older, and what still arrives of that is dropped.
///
/// Belongs to the state's thread, but for the work itself.
final class Lookahead {

    private final Lookout lookout;
    private final Executor stateThread;
    private final Consumer<Act> acts;
    private final AtomicLong generation = new AtomicLong();
    private Optional<Question> asked = Optional.empty();

    Lookahead(Lookout lookout, Executor stateThread, Consumer<Act> acts) {
        this.lookout = lookout;
        this.stateThread = stateThread;
        this.acts = acts;
    }

    void follow(AppState state) {
        Question question = state.question();
        if (asked.equals(Optional.of(question))) {
            return;
        }
        asked = Optional.of(question);
        long own = generation.incrementAndGet();
        // What is tried out is compared with the plan, which may have moved on meanwhile.
        List<Question> both =
                question.overrides().isEmpty() ? List.of(question) : List.of(question, Foreseen.plain(question));
        List<Question> open = both.stream()
                .filter(each -> !state.foreseen().answersInFull(each))
                .toList();
        if (!open.isEmpty()) {
            lookout.threads().execute(() -> look(question, open, own));
        }
    }

    /// On one of the lookout's threads.
    private void look(Question question, List<Question> open, long own) {
        try {
            List<Prospect> prospects = open.stream().map(Prospect::of).toList();
            for (Futures.Detail detail : Futures.Detail.values()) {
                for (int i = 0; i < open.size(); i++) {
                    if (isOvertaken(own)) {
                        return;
                    }
                    Futures futures = lookout.sight().of(prospects.get(i), detail, () -> isOvertaken(own));
                    report(new Act.Foresee(open.get(i), futures), own);
                }
            }
        } catch (CancellationException overtaken) {
            // Somebody asked something newer, which is being answered.
        } catch (RuntimeException | Error bug) {
            report(new Act.ReportUnforeseeable(question), own);
            throw bug;
        }
    }

    private boolean isOvertaken(long own) {
        return generation.get() != own;
    }

    private void report(Act act, long own) {
        stateThread.execute(() -> {
            if (!isOvertaken(own)) {
                acts.accept(act);
            }
        });
    }
}
