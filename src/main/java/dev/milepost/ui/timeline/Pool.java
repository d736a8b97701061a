package dev.milepost.ui.timeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Group;

/// Pieces for what is in sight. What has gone out of sight lends its nodes to what has come in.
///
/// @param <K> what tells the things apart
/// @param <T> the things
/// @param <P> the pieces that show them
final class Pool<K, T, P extends Piece> {

    /// So many pieces wait to be used again; more are let go of.
    private static final int SPARE = 12;

    private final Group plot;
    private final Group names;
    private final Supplier<P> maker;
    private final BiConsumer<P, T> render;
    private final Map<K, P> shown = new HashMap<>();
    private final Map<K, T> things = new HashMap<>();
    private final Set<K> touched = new HashSet<>();
    private final Deque<P> spare = new ArrayDeque<>();

    Pool(Group plot, Group names, Supplier<P> maker, BiConsumer<P, T> render) {
        this.plot = plot;
        this.names = names;
        this.maker = maker;
        this.render = render;
    }

    /// The piece that shows a thing; one that shows it already is not touched.
    P take(K key, T thing) {
        touched.add(key);
        P piece = shown.computeIfAbsent(key, _ -> fresh());
        if (!thing.equals(things.put(key, thing))) {
            render.accept(piece, thing);
        }
        return piece;
    }

    private P fresh() {
        P piece = spare.poll();
        if (piece == null) {
            piece = maker.get();
            plot.getChildren().add(piece.plotted());
            names.getChildren().add(piece.named());
        }
        piece.show();
        return piece;
    }

    /// Puts away what was not taken since the last call.
    void settle() {
        for (Iterator<Map.Entry<K, P>> each = shown.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<K, P> entry = each.next();
            if (!touched.contains(entry.getKey())) {
                putAway(entry.getValue());
                things.remove(entry.getKey());
                each.remove();
            }
        }
        touched.clear();
    }

    private void putAway(P piece) {
        piece.hide();
        if (spare.size() < SPARE) {
            spare.push(piece);
        } else {
            plot.getChildren().remove(piece.plotted());
            names.getChildren().remove(piece.named());
        }
    }
}
