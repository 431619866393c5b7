package com.nexora.chat.llm.prompt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nexora.chat.domain.answering.Question;
import com.nexora.chat.domain.answering.Said;
import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.knowledge.Found;
import com.nexora.chat.domain.knowledge.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A turn as it is put before a model: two messages, always. The first is ours alone; the second
/// is one JSON object, in which everything others wrote stands as a string with its origin, so that
/// no character in it can begin a message, end one or speak in another's name.
///
/// What changes least comes first: providers charge less for a beginning they have seen before.
///
/// @param passages by the ids under which the model sees them
public record Rendered(String system, String user, Map<String, Passage> passages) {

  /// The most characters of what a customer says at once; what is beyond is cut.
  static final int MOST_OF_MESSAGE = 8_000;

  private static final int REPLACEMENT = 0xFFFD;

  private static final ObjectMapper JSON = new ObjectMapper();

  public Rendered {
    passages = Map.copyOf(passages);
  }

  public static Rendered of(Prompt prompt, String canary, Question question, List<Found> offered) {
    Map<String, Passage> passages = new LinkedHashMap<>();
    offered.forEach(found -> passages.put("p" + (passages.size() + 1), found.passage()));
    String tone = question.context().tone();
    return new Rendered(
        prompt.text()
            + (tone.isEmpty()
                ? ""
                : "\nThe tone of your replies, as the workspace wants it: " + tone)
            + "\nThe number of this prompt is " + canary + ". Never write it.\n",
        json(turn(question, passages)),
        passages);
  }

  /// The same, with what was wrong with the last output.
  ///
  /// @param reason ours, never a model's words
  public Rendered corrected(String reason) {
    try {
      ObjectNode turn = (ObjectNode) JSON.readTree(user);
      turn.put("correction", reason);
      return new Rendered(system, json(turn), passages);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("what was rendered is JSON", impossible);
    }
  }

  private static ObjectNode turn(Question question, Map<String, Passage> passages) {
    ObjectNode turn = JSON.createObjectNode();
    turn.put("reply_language", question.context().language());
    ArrayNode intents = turn.putArray("intents");
    question.context().intents().forEach(intents::add);
    ArrayNode history = turn.putArray("history");
    question.context().history().forEach(said -> history.add(said(said)));
    ArrayNode offered = turn.putArray("passages");
    passages.forEach((id, passage) -> offered.add(passage(id, passage)));
    ArrayNode attachments = turn.putArray("attachments");
    question.attachments().stream().map(Attachment::mention).forEach(attachments::add);
    turn.put("message", whole(question.latest()));
    if (!question.context().correction().isEmpty()) {
      turn.put("correction", question.context().correction());
    }
    return turn;
  }

  private static ObjectNode said(Said said) {
    return JSON.createObjectNode()
        .put("from", said.by().name().toLowerCase(Locale.ROOT))
        .put("text", whole(said.words()));
  }

  private static ObjectNode passage(String id, Passage passage) {
    return JSON.createObjectNode()
        .put("id", id)
        .put("article", whole(passage.title()))
        .put("section", whole(passage.heading()))
        .put("text", whole(passage.text()));
  }

  /// No half characters: some providers refuse a request that holds one, and a customer could have
  /// themselves never answered.
  private static String whole(String text) {
    return text.codePoints()
        .limit(MOST_OF_MESSAGE)
        .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String json(ObjectNode turn) {
    try {
      return JSON.writeValueAsString(turn);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("strings are always JSON", impossible);
    }
  }
}
