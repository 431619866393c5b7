package com.nexora.chat.console.api;

import jakarta.json.JsonObject;

/// What one conversation looks like to programs, and in the file that people export.
final class ConversationShape {

  private ConversationShape() {}

  static Shape whole() {
    return new Shape()
        .with("conversation", Shape.text())
        .with("messages", Shape.list(message()))
        .with("turns", Shape.list(turn()));
  }

  private static JsonObject message() {
    return new Shape()
        .with("part", Shape.text())
        .with("since", Shape.time())
        .maybe("outcome", Shape.text("Missing while it has none."))
        .maybe("reason", Shape.text())
        .json();
  }

  private static JsonObject turn() {
    return new Shape()
        .with("turn", Shape.whole())
        .with("decided", Shape.time())
        .maybe("finished", Shape.time())
        .with("question", Shape.text())
        .with("outcome", Shape.text())
        .with("reason", Shape.text())
        .with("record", record())
        .with("actions", Shape.list(action()))
        .json();
  }

  private static JsonObject action() {
    return new Shape()
        .with("what", Shape.text())
        .with("detail", Shape.text())
        .with("state", Shape.text())
        .with("attempts", Shape.whole())
        .with("note", Shape.text())
        .maybe("part", Shape.text("What Intercom made of it."))
        .json();
  }

  private static JsonObject record() {
    return new Shape()
        .with("configuration", Shape.text())
        .with("language", Shape.text())
        .with("intent", Shape.text())
        .with("intentConfidence", Shape.number())
        .with("wantsPerson", Shape.flag())
        .with(
            "rules",
            Shape.list(new Shape()
                .with("rule", Shape.text())
                .with("held", Shape.flag())
                .json()))
        .with("rule", Shape.text())
        .with("holder", Shape.text())
        .with("rollout", Shape.text())
        .with(
            "passages",
            Shape.list(new Shape()
                .with("article", Shape.text())
                .with("version", Shape.whole())
                .with("passage", Shape.whole())
                .with("similarity", Shape.number())
                .json()))
        .with("model", Shape.text())
        .with("prompt", Shape.text())
        .with("proposal", Shape.text())
        .with("confidence", Shape.number())
        .with("tokensIn", Shape.whole())
        .with("tokensOut", Shape.whole())
        .with("tokensCached", Shape.whole())
        .with("costMillionths", Shape.whole("In the currency of the workspace's prices."))
        .with("millis", Shape.whole())
        .with("passedOver", Shape.list(Shape.text()))
        .with("guard", Shape.list(Shape.text()))
        .json();
  }
}
