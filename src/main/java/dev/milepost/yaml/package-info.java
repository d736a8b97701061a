/// Reads a roadmap file: text to model, with every problem and its line, column and path.
///
/// In four steps, each knowing only the one before: bytes ([RoadmapFile], [RoadmapText]), a tree of nodes that know
/// where they stand ([NodeParser]), ids for everything that has one ([IdPlan]), and one small reader for each part
/// of the model. A reader leaves out what it cannot use, says so to [Problems], and goes on. Nothing a file can
/// hold makes this package throw.
///
/// It stands on the tokens of Jackson's streaming YAML parser, which only [YamlTokens] and [Source] know. Of the engine
/// underneath, snakeyaml-engine, [YamlTokens] names the settings, for a limit that Jackson does not expose, and the
/// exception that tells the place of what is no YAML.
///
/// Must not know what the user has done about the roadmap, nor how problems are worded.
package dev.milepost.yaml;
