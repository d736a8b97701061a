/// The roadmap screen: the outline to tick off, the selected item, and what the phases pay.
///
/// Must not know other screens.
package dev.milepost.ui.roadmap;
