/// The journal on disk: one SQLite file in the platform's data folder.
///
/// The only room that knows `java.sql`. Must not know what the events mean, nor ask for the time, the environment or
/// the roadmap. The schema is in `V1.sql` and its successors, beside these classes among the resources.
package dev.milepost.store;
