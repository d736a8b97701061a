/// The overview: where the person is, what comes next, what it will bring, and the year behind.
package dev.milepost.ui.overview;
