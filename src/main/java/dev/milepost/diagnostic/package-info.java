/// What is wrong with something the user wrote, as data: code, severity, place, arguments, perhaps a fix.
///
/// Must not know what was read or who shows it.
package dev.milepost.diagnostic;
