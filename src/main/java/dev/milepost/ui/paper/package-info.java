/// Pictures to keep: a laid-out node becomes a list of outlines and texts, and these a file.
///
/// [Tracing] is the one place that knows how a node looks when it is not on the screen; [Svg] and [Pdf] know what was
/// traced and no nodes. So a picture in a file is the picture in the window. Must not know what a picture shows, nor
/// where a file goes.
package dev.milepost.ui.paper;
