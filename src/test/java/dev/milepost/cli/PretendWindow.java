package dev.milepost.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Stands where the window stands and remembers what it was asked for.
final class PretendWindow implements Window {

    Supplier<WindowResult> answer = WindowResult.Closed::new;
    final List<Path> opened = new ArrayList<>();
    final List<DrawRequest> drawn = new ArrayList<>();

    @Override
    public WindowResult open(WindowRequest request) {
        WindowResult result = answer.get();
        if (result instanceof WindowResult.Closed) {
            try (Work work = request.work().get()) {
                opened.add(work.file());
            }
        }
        return result;
    }

    @Override
    public List<Path> draw(DrawRequest request) {
        drawn.add(request);
        return request.screens().stream()
                .map(screen -> request.out().resolve(screen.id() + ".png"))
                .toList();
    }
}
