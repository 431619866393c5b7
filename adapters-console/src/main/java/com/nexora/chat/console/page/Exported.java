package com.nexora.chat.console.page;

import com.nexora.chat.application.port.ConversationRecords.History;
import com.nexora.chat.application.port.ConversationRecords.Kept;
import com.nexora.chat.application.port.PlannedAction;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.turn.DecisionRecord;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/// Every decision in a conversation, for machines.
public final class Exported {

  private Exported() {}

  /// A text as JSON writes it (RFC 8259, 7).
  static String quoted(String text) {
    return Json.createValue(text).toString();
  }

  static String json(ConversationId conversation, History history) {
    return object(conversation, history).toString();
  }

  public static JsonObject object(ConversationId conversation, History history) {
    JsonArrayBuilder turns = Json.createArrayBuilder();
    history.turns().forEach(kept -> turns.add(turn(kept)));
    JsonArrayBuilder messages = Json.createArrayBuilder();
    history.messages().forEach(owed -> {
      JsonObjectBuilder message = Json.createObjectBuilder()
          .add("part", owed.part().value())
          .add("since", Times.iso(owed.since()));
      owed.end().ifPresent(end -> message.add("outcome", end.label()).add("reason", end.reason()));
      messages.add(message);
    });
    return Json.createObjectBuilder()
        .add("conversation", conversation.value())
        .add("messages", messages)
        .add("turns", turns)
        .build();
  }

  private static JsonObjectBuilder turn(Kept kept) {
    JsonArrayBuilder actions = Json.createArrayBuilder();
    kept.turn().actions().forEach(planned -> actions.add(action(planned)));
    JsonObjectBuilder turn = Json.createObjectBuilder()
        .add("turn", kept.turn().epoch())
        .add("decided", Times.iso(kept.decided()))
        .add("question", kept.turn().question())
        .add("outcome", kept.turn().outcome().label())
        .add("reason", kept.turn().outcome().reason())
        .add("record", record(kept.turn().record()))
        .add("actions", actions);
    kept.finished().ifPresent(end -> turn.add("finished", Times.iso(end)));
    return turn;
  }

  private static JsonObjectBuilder action(PlannedAction planned) {
    JsonObjectBuilder action = Json.createObjectBuilder()
        .add("what", ActionWords.what(planned.action()))
        .add("detail", ActionWords.detail(planned.action()))
        .add("state", planned.state().name())
        .add("attempts", planned.attempts())
        .add("note", planned.note());
    planned.result().ifPresent(part -> action.add("part", part.value()));
    return action;
  }

  private static JsonObjectBuilder record(DecisionRecord record) {
    JsonArrayBuilder rules = Json.createArrayBuilder();
    record
        .rulesTried()
        .forEach(rule -> rules.add(
            Json.createObjectBuilder().add("rule", rule.rule()).add("held", rule.held())));
    JsonArrayBuilder passages = Json.createArrayBuilder();
    record
        .passages()
        .forEach(passage -> passages.add(Json.createObjectBuilder()
            .add("article", passage.article())
            .add("version", passage.version())
            .add("passage", passage.ordinal())
            .add("similarity", passage.similarity())));
    DecisionRecord.ModelUse use = record.use();
    return Json.createObjectBuilder()
        .add("configuration", record.configVersion())
        .add("language", record.language().orElse(""))
        .add("intent", record.intentOfBoth())
        .add("intentConfidence", record.intentConfidence())
        .add("wantsPerson", record.wantsHuman())
        .add("rules", rules)
        .add("rule", record.matchedRule().orElse(""))
        .add("holder", record.conduct().holder())
        .add("rollout", record.rollout())
        .add("passages", passages)
        .add("model", record.model())
        .add("prompt", use.prompt())
        .add("proposal", record.proposal())
        .add("confidence", record.proposalConfidence())
        .add("tokensIn", use.tokensIn())
        .add("tokensOut", use.tokensOut())
        .add("tokensCached", use.tokensCached())
        .add("costMillionths", use.costMillionths())
        .add("millis", use.millis())
        .add("passedOver", Json.createArrayBuilder(use.passedOver()))
        .add("guard", Json.createArrayBuilder(record.stopped()));
  }
}
