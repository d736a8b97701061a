/// What every screen is made of: chips, bars, state boxes, the look and its fonts.
///
/// Must not know any screen, nor what the program is about beyond the states of an item.
package dev.milepost.ui.kit;
