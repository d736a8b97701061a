/// What stands in the window where the work cannot be opened.
package dev.milepost.ui.trouble;
