/// The words the user reads: one message bundle, and how dates, months and counts are said.
///
/// Near the ground, because every room above speaks to the user in the same words. Must not know what is being said, or
/// where it is shown. The locale comes in from outside.
package dev.milepost.text;
