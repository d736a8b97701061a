/// What the program is doing: one immutable [AppState], the acts a user can do to it, and what the screens show of it.
///
/// [Update] is pure: a state and an [Act] give the next state and the effects to carry out; [Tracker] carries them out
/// and tells its listener. The window, the command line and the tests all drive this one engine. The one place where
/// work, forecast and income meet. Must not know JavaFX, files, or how anything is stored.
package dev.milepost.tracker;
