/// The frame round every screen: sidebar, title, search, status, and the first questions on top of it all.
///
/// The only room of the window that knows all screens.
package dev.milepost.ui.shell;
