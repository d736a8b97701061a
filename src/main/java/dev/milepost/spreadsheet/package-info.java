/// Cells as spreadsheets copy and paste them: text parted by tabs and line breaks.
///
/// Must not know what the cells mean, or where they come from.
package dev.milepost.spreadsheet;
