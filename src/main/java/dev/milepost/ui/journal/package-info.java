/// The journal: what was done, act by act, and the way back to any past day.
package dev.milepost.ui.journal;
