/// Pictures of the screens, drawn without a display.
///
/// Must not know where the pictures go or whose progress they show.
package dev.milepost.ui.snapshot;
