/// What a customer wants, by the examples the workspace gives for each intent.
///
/// `ExampleIntents` is the port. It has each workspace's list learned once (`TrainedIntents`):
/// names,
/// descriptions and examples become lessons, a `Classifier` learns from them, and `Calibrating`
/// finds out below which fit a message has none of the intents. What a language model reads may be
/// set beside this one by another implementation of the port that holds both.
@NullMarked
package com.nexora.chat.llm.intent;

import org.jspecify.annotations.NullMarked;
