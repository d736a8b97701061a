/// Where work, forecast and income meet: the roadmap and what was done give a forecast, the forecast gives
/// milestone dates, and these give income.
///
/// Pure functions. A [Question] says what is asked; a [Prospect] is everything about it that needs no random
/// numbers, quick enough for any thread; [Futures] are what the simulation makes of it, in milliseconds that
/// do not belong on the thread of a window. Must not know the clock, files, a store, words or how anything
/// is shown.
package dev.milepost.prospect;
