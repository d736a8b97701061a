package dev.milepost.ui;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.HorizontalDirection;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.ClickRobot;
import org.testfx.robot.DragRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.robot.MoveRobot;
import org.testfx.robot.ScrollRobot;
import org.testfx.robot.SleepRobot;
import org.testfx.robot.TypeRobot;
import org.testfx.robot.impl.BaseRobotImpl;
import org.testfx.robot.impl.ClickRobotImpl;
import org.testfx.robot.impl.DragRobotImpl;
import org.testfx.robot.impl.KeyboardRobotImpl;
import org.testfx.robot.impl.MouseRobotImpl;
import org.testfx.robot.impl.MoveRobotImpl;
import org.testfx.robot.impl.ScrollRobotImpl;
import org.testfx.robot.impl.SleepRobotImpl;
import org.testfx.robot.impl.TypeRobotImpl;
import org.testfx.service.query.PointQuery;

/// Somebody with a mouse and a keyboard, who looks at the window after every move and goes on as soon as it has
/// been laid out anew. TestFX's own robot does the same, but sleeps 50 ms to be sure, after every single letter.
public final class Person extends FxRobot {

    /// The first layout pass may ask for another.
    private static final int LAYOUTS = 2;

    private static final long PATIENCE = 20;

    private final BaseRobot hands = new BaseRobotImpl();
    private final KeyboardRobot keyboard = new Keyboard(hands);
    private final MouseRobot mouse = new Mouse(hands);
    private final SleepRobot awake = new Awake();
    private final TypeRobot typing = new TypeRobotImpl(keyboard, awake);
    private final ScrollRobot wheel = new ScrollRobotImpl(mouse);
    private final MoveRobot moving = new MoveRobotImpl(hands, mouse, awake);
    private final ClickRobot clicking = new ClickRobotImpl(mouse, moving, awake);
    private final DragRobot dragging = new DragRobotImpl(mouse, moving);

    /// Waits until all that has happened so far is shown. To be called from a test, not from the window's thread.
    public static void settle() {
        // A timer is called when a pulse begins, which is before its layout pass.
        CountDownLatch pulses = new CountDownLatch(LAYOUTS + 1);
        Platform.runLater(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
                if (pulses.getCount() == 0) {
                    stop();
                }
            }
        }.start());
        try {
            if (!pulses.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("the window does not answer");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    private static final class Keyboard extends KeyboardRobotImpl {

        Keyboard(BaseRobot hands) {
            super(hands);
        }

        @Override
        public void press(KeyCode... keys) {
            Arrays.stream(keys).forEach(key -> {
                pressNoWait(key);
                settle();
            });
        }

        @Override
        public void release(KeyCode... keys) {
            if (keys.length == 0) {
                releaseNoWait();
                settle();
            }
            Arrays.stream(keys).forEach(key -> {
                releaseNoWait(key);
                settle();
            });
        }
    }

    private static final class Mouse extends MouseRobotImpl {

        Mouse(BaseRobot hands) {
            super(hands);
        }

        @Override
        public void press(MouseButton... buttons) {
            pressNoWait(buttons);
            settle();
        }

        @Override
        public void release(MouseButton... buttons) {
            releaseNoWait(buttons);
            settle();
        }

        @Override
        public void move(Point2D to) {
            moveNoWait(to);
            settle();
        }

        @Override
        public void scroll(int notches) {
            scrollNoWait(notches);
            settle();
        }
    }

    /// For pauses between keys and clicks, of which a person who sees everything at once needs none.
    private static final class Awake extends SleepRobotImpl {

        @Override
        public void sleep(long milliseconds) {
            // No time passes.
        }
    }

    @Override
    public FxRobot interact(Runnable work) {
        interactNoWait(work);
        settle();
        return this;
    }

    @Override
    public <T> FxRobot interact(Callable<T> work) {
        interactNoWait(work);
        settle();
        return this;
    }

    @Override
    public FxRobot push(KeyCode... combination) {
        typing.push(combination);
        return this;
    }

    @Override
    public FxRobot push(KeyCodeCombination combination) {
        typing.push(combination);
        return this;
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        typing.type(keys);
        return this;
    }

    @Override
    public FxRobot type(KeyCode key, int times) {
        typing.type(key, times);
        return this;
    }

    @Override
    public FxRobot write(char letter) {
        KeyCode key = switch (letter) {
            case '\n' -> KeyCode.ENTER;
            case '\t' -> KeyCode.TAB;
            default -> KeyCode.UNDEFINED;
        };
        hands.typeKeyboard(targetWindow().getScene(), key, String.valueOf(letter));
        settle();
        return this;
    }

    @Override
    public FxRobot write(String text) {
        text.chars().forEach(letter -> write((char) letter));
        return this;
    }

    @Override
    public FxRobot write(String text, int pause) {
        return write(text);
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        keyboard.press(keys);
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        keyboard.release(keys);
        return this;
    }

    @Override
    public FxRobot press(MouseButton... buttons) {
        mouse.press(buttons);
        return this;
    }

    @Override
    public FxRobot release(MouseButton... buttons) {
        mouse.release(buttons);
        return this;
    }

    @Override
    public FxRobot scroll(int notches, VerticalDirection direction) {
        wheel.scroll(notches, direction);
        return this;
    }

    @Override
    public FxRobot scroll(int notches, HorizontalDirection direction) {
        wheel.scroll(notches, direction);
        return this;
    }

    @Override
    public FxRobot moveTo(PointQuery to, Motion motion) {
        moving.moveTo(to, motion);
        return this;
    }

    @Override
    public FxRobot moveBy(double x, double y, Motion motion) {
        moving.moveBy(x, y, motion);
        return this;
    }

    @Override
    public FxRobot clickOn(MouseButton... buttons) {
        clicking.clickOn(buttons);
        return this;
    }

    @Override
    public FxRobot clickOn(PointQuery at, Motion motion, MouseButton... buttons) {
        clicking.clickOn(at, motion, buttons);
        return this;
    }

    @Override
    public FxRobot doubleClickOn(MouseButton... buttons) {
        clicking.doubleClickOn(buttons);
        return this;
    }

    @Override
    public FxRobot doubleClickOn(PointQuery at, Motion motion, MouseButton... buttons) {
        clicking.doubleClickOn(at, motion, buttons);
        return this;
    }

    @Override
    public FxRobot drag(MouseButton... buttons) {
        dragging.drag(buttons);
        return this;
    }

    @Override
    public FxRobot drag(PointQuery from, MouseButton... buttons) {
        dragging.drag(from, buttons);
        return this;
    }

    @Override
    public FxRobot drop() {
        dragging.drop();
        return this;
    }

    @Override
    public FxRobot dropTo(PointQuery to) {
        dragging.dropTo(to);
        return this;
    }

    @Override
    public FxRobot dropBy(double x, double y) {
        dragging.dropBy(x, y);
        return this;
    }
}
