package dev.milepost.cli;

import dev.milepost.progress.Count;
import dev.milepost.report.JsonObject;
import dev.milepost.report.JsonValue;
import dev.milepost.roadmap.Part;
import dev.milepost.roadmap.Phase;
import dev.milepost.tracker.AppState;
import dev.milepost.tracker.IncomeNow;
import dev.milepost.tracker.MilestoneStatus;
import dev.milepost.tracker.NextItem;
import dev.milepost.tracker.Status;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// The status for other programs: `{roadmap, title, start, today, month, phase, items, percent, planPercent,
/// next[], milestones[], income}`. What depends on a start date is null without one. It stands here and not in
/// `report`, which does not know the tracker.
final class StatusDocument {

    private StatusDocument() {}

    static JsonValue of(AppState state) {
        Status status = Status.of(state);
        return new JsonObject()
                .with("roadmap", JsonValue.of(state.roadmap().id().value()))
                .with("title", JsonValue.of(state.roadmap().title()))
                .with("start", day(state.progress().start()))
                .with("today", JsonValue.of(state.today()))
                .with("month", status.month().map(JsonValue::of).orElse(JsonValue.absent()))
                .with("phase", phase(status))
                .with("items", items(status.items()))
                .with("percent", JsonValue.of(status.percent()))
                .with("planPercent", status.planPercent().map(JsonValue::of).orElse(JsonValue.absent()))
                .with(
                        "next",
                        JsonValue.of(status.next().stream()
                                .map(next -> next(next, state))
                                .toList()))
                .with(
                        "milestones",
                        JsonValue.of(status.milestones().stream()
                                .map(StatusDocument::milestone)
                                .toList()))
                .with("income", IncomeNow.of(state).map(StatusDocument::income).orElse(JsonValue.absent()))
                .value();
    }

    private static JsonValue phase(Status status) {
        return status.phase().map(Phase::id).map(id -> JsonValue.of(id.value())).orElse(JsonValue.absent());
    }

    private static JsonValue items(Count count) {
        return new JsonObject()
                .with("total", JsonValue.of(count.total()))
                .with("done", JsonValue.of(count.done()))
                .with("inProgress", JsonValue.of(count.inProgress()))
                .with("skipped", JsonValue.of(count.skipped()))
                .with("toDo", JsonValue.of(count.toDo()))
                .value();
    }

    private static JsonValue next(NextItem next, AppState state) {
        return new JsonObject()
                .with("id", JsonValue.of(next.item().id().value()))
                .with("text", JsonValue.of(next.item().text()))
                .with(
                        "state",
                        JsonValue.of(state.progress().state(next.item().id()).id()))
                .with("reason", JsonValue.of(next.reason().id()))
                .with("due", day(next.due()))
                .with(
                        "path",
                        JsonValue.texts(next.path().stream().map(Part::title).toList()))
                .value();
    }

    private static JsonValue milestone(MilestoneStatus status) {
        return new JsonObject()
                .with("id", JsonValue.of(status.milestone().id().value()))
                .with("title", JsonValue.of(status.milestone().title()))
                .with("kind", JsonValue.of(status.milestone().kind().name().toLowerCase(Locale.ROOT)))
                .with("month", JsonValue.of(status.milestone().month()))
                .with("plan", day(status.plan()))
                .with("state", JsonValue.of(status.standing().id()))
                .with("reached", day(status.reached()))
                .value();
    }

    private static JsonValue income(IncomeNow now) {
        return new JsonObject()
                .with("low", JsonValue.of(now.low()))
                .with("mid", JsonValue.of(now.mid()))
                .with("high", JsonValue.of(now.high()))
                .with(
                        "basis",
                        JsonValue.of(now.basis().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .value();
    }

    private static JsonValue day(Optional<LocalDate> day) {
        return day.map(JsonValue::of).orElse(JsonValue.absent());
    }
}
