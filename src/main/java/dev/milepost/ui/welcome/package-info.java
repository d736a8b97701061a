/// The first questions: when the plan starts and what is earned now. Both can be put off.
///
/// Must not know any screen.
package dev.milepost.ui.welcome;
