package dev.milepost.prospect;

import dev.milepost.forecast.Forecast;
import dev.milepost.progress.Progress;
import dev.milepost.roadmap.AssumptionKey;
import dev.milepost.roadmap.AssumptionKind;
import dev.milepost.roadmap.AssumptionKind.About;
import dev.milepost.roadmap.AssumptionValue;
import dev.milepost.roadmap.AssumptionValue.Figure;
import dev.milepost.roadmap.AssumptionValue.Option;
import dev.milepost.roadmap.AssumptionValue.Span;
import dev.milepost.roadmap.AssumptionValue.TaxTable;
import dev.milepost.roadmap.Roadmap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Every assumption a projection rests on, each with its origin: what is tried out comes before what the
/// person said, that before what the plan says, and that before the program's own.
///
/// What is said of one milestone comes before what the same origin says of all; but all of a stronger origin
/// come before one of a weaker, so that trying a wait of 6 months tries it everywhere. A value that does not
/// fit its kind counts as not said.
public final class AssumptionBook {

    private static final double SLOWEST = 0.05;
    private static final double FASTEST = 20;
    private static final int DIGITS_OF_A_PACE = 3;

    /// What one origin says.
    private record Layer(Origin origin, Map<AssumptionKey, AssumptionValue> values) {

        static Layer of(Origin origin, Map<AssumptionKey, AssumptionValue> said) {
            Map<AssumptionKey, AssumptionValue> fitting = new HashMap<>();
            said.forEach((key, value) ->
                    AssumptionValue.parse(key.kind(), value.text()).ifPresent(fits -> fitting.put(key, fits)));
            return new Layer(origin, fitting);
        }

        Optional<Assumption> of(AssumptionKey key) {
            return Optional.ofNullable(values.get(key))
                    .or(() -> general(key).map(values::get))
                    .map(value -> new Assumption(key, value, origin));
        }
    }

    /// The strongest first.
    private final List<Layer> layers;

    /// By everything the roadmap has that something can be assumed of: what holds if no layer says anything,
    /// if there is such a thing.
    private final SortedMap<AssumptionKey, Optional<Assumption>> ground;

    private AssumptionBook(List<Layer> layers, SortedMap<AssumptionKey, Optional<Assumption>> ground) {
        this.layers = layers;
        this.ground = ground;
    }

    public static AssumptionBook of(Roadmap roadmap, Progress progress, Overrides overrides) {
        return new AssumptionBook(
                List.of(
                        Layer.of(Origin.WHAT_IF, overrides.values()),
                        Layer.of(Origin.YOU, progress.assumptions()),
                        Layer.of(Origin.PLAN, roadmap.income().assumptions())),
                new Ground(roadmap).all());
    }

    /// The same with the pace that a forecast has found: the person's own once there is enough to tell it by,
    /// the plan's until then. A pace that somebody has named stands.
    AssumptionBook seen(Forecast forecast) {
        AssumptionKey pace = AssumptionKey.of(AssumptionKind.PACE);
        if (!ground.containsKey(pace)) {
            return this;
        }
        double mean = Math.clamp(forecast.pace().mean(), SLOWEST, FASTEST);
        Figure found = new Figure(BigDecimal.valueOf(mean).setScale(DIGITS_OF_A_PACE, RoundingMode.HALF_UP));
        Origin origin = forecast.evidence().isThin() ? Origin.DEFAULT : Origin.YOU;
        SortedMap<AssumptionKey, Optional<Assumption>> others = new TreeMap<>(ground);
        others.put(pace, Optional.of(new Assumption(pace, found, origin)));
        return new AssumptionBook(layers, others);
    }

    /// Everything, the program's own first, then the plan's, the person's and what is tried out; within one
    /// origin by key. One entry for each key that makes a difference to this roadmap; what is said of all
    /// milestones has an entry too where somebody said it.
    public List<Assumption> all() {
        return ground.keySet().stream()
                .flatMap(key -> of(key).stream())
                .filter(assumption -> assumption.origin() != Origin.DEFAULT || !isForAll(assumption.key()))
                .sorted(Comparator.comparing(Assumption::origin).thenComparing(Assumption::key))
                .toList();
    }

    /// What has no value until somebody names one: a tax table, hours the plan is silent on.
    public List<AssumptionKey> unsaid() {
        return ground.keySet().stream().filter(key -> of(key).isEmpty()).toList();
    }

    /// What holds for a key, perhaps by the kind's value for all subjects; empty where the roadmap has nothing
    /// the key is about, or where nothing is assumed: hours nobody has named.
    public Optional<Assumption> of(AssumptionKey key) {
        Optional<Assumption> unsaid = ground.getOrDefault(key, Optional.empty());
        return ground.containsKey(key) ? said(key).or(() -> unsaid) : Optional.empty();
    }

    /// Keys of the person's or of what is tried out that the roadmap has nothing for any more.
    public List<AssumptionKey> orphans() {
        return layers.stream()
                .filter(layer -> layer.origin() != Origin.PLAN)
                .flatMap(layer -> layer.values().keySet().stream())
                .filter(key -> !ground.containsKey(key))
                .distinct()
                .sorted()
                .toList();
    }

    double number(AssumptionKind kind) {
        return number(AssumptionKey.of(kind));
    }

    double number(AssumptionKind kind, String subject) {
        return number(AssumptionKey.of(kind, subject));
    }

    String choice(AssumptionKind kind) {
        return choice(AssumptionKey.of(kind));
    }

    String choice(AssumptionKind kind, String subject) {
        return choice(AssumptionKey.of(kind, subject));
    }

    /// A number that stands only if somebody named it.
    OptionalDouble namedNumber(AssumptionKey key) {
        return said(key)
                .map(Assumption::value)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .map(figure -> OptionalDouble.of(figure.number().doubleValue()))
                .orElse(OptionalDouble.empty());
    }

    /// A span that stands only if somebody named it.
    Optional<Span> namedSpan(AssumptionKey key) {
        return said(key).map(Assumption::value).filter(Span.class::isInstance).map(Span.class::cast);
    }

    Optional<TaxTable> taxTable() {
        return said(AssumptionKey.of(AssumptionKind.TAX_TABLE))
                .map(Assumption::value)
                .filter(TaxTable.class::isInstance)
                .map(TaxTable.class::cast);
    }

    /// Of a kind that has one whether anybody names it or not.
    Span span(AssumptionKind kind) {
        return holding(AssumptionKey.of(kind), Span.class);
    }

    /// In percent, exact.
    BigDecimal tax(String taxGroup) {
        return holding(AssumptionKey.of(AssumptionKind.TAX, taxGroup), Figure.class)
                .number();
    }

    private double number(AssumptionKey key) {
        return holding(key, Figure.class).number().doubleValue();
    }

    private String choice(AssumptionKey key) {
        return holding(key, Option.class).id();
    }

    /// What holds, even where it makes no difference.
    ///
    /// @param form what values of the key's kind are
    private <V extends AssumptionValue> V holding(AssumptionKey key, Class<V> form) {
        return said(key)
                .or(() -> ground.getOrDefault(key, Optional.empty()))
                .map(Assumption::value)
                .or(() -> Ground.standard(key.kind()))
                .map(form::cast)
                .orElseThrow(() -> new IllegalStateException(
                        "nothing is assumed of " + key.kind().id()));
    }

    private Optional<Assumption> said(AssumptionKey key) {
        return layers.stream().flatMap(layer -> layer.of(key).stream()).findFirst();
    }

    private static boolean isForAll(AssumptionKey key) {
        return key.kind().about() == About.MILESTONE_OR_ALL && key.subject().isEmpty();
    }

    private static Optional<AssumptionKey> general(AssumptionKey key) {
        return Stream.of(key)
                .filter(special -> special.kind().about() == About.MILESTONE_OR_ALL)
                .filter(special -> special.subject().isPresent())
                .map(special -> AssumptionKey.of(special.kind()))
                .findFirst();
    }
}
