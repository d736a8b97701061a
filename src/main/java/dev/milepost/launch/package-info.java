/// Where the program begins: the process it runs in, and the wiring by constructor.
///
/// The only room that sees ports and adapters together.
package dev.milepost.launch;
