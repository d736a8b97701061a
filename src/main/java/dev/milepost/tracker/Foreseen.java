package dev.milepost.tracker;

import dev.milepost.prospect.Futures;
import dev.milepost.prospect.Overrides;
import dev.milepost.prospect.Question;
import java.util.Optional;

/// What was seen when somebody last looked ahead. It may be behind the state; what it answers stands beside it.
///
/// @param plan with nothing tried out
/// @param tried with what was tried out
/// @param unanswerable the question whose answer met a bug
/// @param asked what was asked beside that, last
public record Foreseen(
        Optional<Answer> plan, Optional<Answer> tried, Optional<Question> unanswerable, Optional<Inquiry.Asked> asked) {

    public static final Foreseen NOTHING =
            new Foreseen(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// @param full the last whole answer, perhaps to an earlier question
    public record Answer(Question question, Futures futures, Optional<Futures> full) {}

    Foreseen with(Question question, Futures futures) {
        boolean plain = question.overrides().isEmpty();
        Optional<Futures> full = futures.detail() == Futures.Detail.FULL
                ? Optional.of(futures)
                : (plain ? plan : tried).flatMap(Answer::full);
        Optional<Answer> answer = Optional.of(new Answer(question, futures, full));
        return plain
                ? new Foreseen(answer, tried, Optional.empty(), asked)
                : new Foreseen(plan, answer, Optional.empty(), asked);
    }

    Foreseen without(Question question) {
        return new Foreseen(plan, tried, Optional.of(question), asked);
    }

    Foreseen asking(Optional<Inquiry.Asked> next) {
        return new Foreseen(plan, tried, unanswerable, next);
    }

    /// The nearest there is to an answer: what is tried out before the plan.
    Optional<Futures> nearest(Question question) {
        Optional<Answer> own = question.overrides().isEmpty() ? plan : tried.or(() -> plan);
        return own.map(Answer::futures);
    }

    /// The same, but whole; that of the plan where nothing else was answered in full.
    Optional<Futures> nearestInFull(Question question) {
        Optional<Futures> own = question.overrides().isEmpty() ? Optional.empty() : tried.flatMap(Answer::full);
        return own.or(() -> plan.flatMap(Answer::full));
    }

    boolean answers(Question question) {
        return answer(question).isPresent();
    }

    boolean answersInFull(Question question) {
        return answer(question)
                .filter(answer -> answer.futures().detail() == Futures.Detail.FULL)
                .isPresent();
    }

    /// The same question with nothing tried out.
    static Question plain(Question question) {
        return question.with(Overrides.NONE);
    }

    /// The answer to just this question.
    Optional<Answer> answer(Question question) {
        Optional<Answer> own = question.overrides().isEmpty() ? plan : tried;
        return own.filter(answer -> answer.question().equals(question));
    }
}
