/// The milestones: a card for each, and what there is to know and to do about the selected one.
package dev.milepost.ui.milestones;
