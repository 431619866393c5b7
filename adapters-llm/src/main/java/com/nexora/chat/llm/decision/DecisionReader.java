package com.nexora.chat.llm.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.nexora.chat.domain.answering.Proposal;
import com.nexora.chat.domain.knowledge.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a model returned. A code fence around it and a number written as text are forgiven,
/// and fields nobody asked for are passed over; what could mean two things is not read at all.
public final class DecisionReader {

  /// Longer than any answer should be: the prompt asks for 120 words.
  static final int LONGEST_TEXT = 4_000;

  private static final ObjectMapper JSON = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  private static final Pattern FENCED =
      Pattern.compile("\\s*```(?:json)?\\s*(\\{.*})\\s*```\\s*", Pattern.DOTALL);

  /// What came of reading.
  public sealed interface Result {

    /// @param intent as the model wrote it, one of those it was given; else empty
    record Read(Proposal proposal, String intent) implements Result {}

    /// @param reason for the model, in our words
    record Unusable(String reason) implements Result {}
  }

  private DecisionReader() {}

  /// @param offered the passages the model was shown, by id
  /// @param intents the names it could choose from
  public static Result read(String output, Map<String, Passage> offered, List<String> intents) {
    Matcher fence = FENCED.matcher(output);
    JsonNode node;
    try {
      node = JSON.readTree(fence.matches() ? fence.group(1) : output);
    } catch (JsonProcessingException notJson) {
      return new Result.Unusable("It was not one JSON object, without a field given twice.");
    }
    if (!node.isObject()) {
      return new Result.Unusable("It was not one JSON object.");
    }
    String intent = text(node, "intent");
    return switch (text(node, "decision")) {
      case "answer" -> answer(node, offered, known(intent, intents));
      case "ask" -> said(node, known(intent, intents));
      case "hand_off" -> new Result.Read(handOff(text(node, "why")), known(intent, intents));
      case "close" -> new Result.Read(new Proposal.Close(), known(intent, intents));
      case "stay_silent" -> new Result.Read(new Proposal.StaySilent(), known(intent, intents));
      default -> new Result.Unusable("\"decision\" was none of the five that there are.");
    };
  }

  private static Result answer(JsonNode node, Map<String, Passage> offered, String intent) {
    String text = text(node, "text");
    List<Passage> sources = sources(node.path("sources"), offered);
    if (text.isBlank() || text.length() > LONGEST_TEXT) {
      return wrongLength();
    }
    if (sources.isEmpty()) {
      return new Result.Unusable("An answer names the ids of the passages it rests on, and no other"
          + " ids. When none of them answers, hand off with not_in_passages.");
    }
    return new Result.Read(new Proposal.Answer(text, sources, confidence(node)), intent);
  }

  private static Result said(JsonNode node, String intent) {
    String text = text(node, "text");
    return text.isBlank() || text.length() > LONGEST_TEXT
        ? wrongLength()
        : new Result.Read(new Proposal.Ask(text.strip()), intent);
  }

  private static Result wrongLength() {
    return new Result.Unusable("\"text\" was empty or far too long.");
  }

  /// Ids that were not offered are passed over: they lead nowhere.
  private static List<Passage> sources(JsonNode ids, Map<String, Passage> offered) {
    List<Passage> sources = new ArrayList<>();
    for (JsonNode id : ids) {
      Passage passage = offered.get(id.asText());
      if (passage != null && !sources.contains(passage)) {
        sources.add(passage);
      }
    }
    return sources;
  }

  private static Proposal handOff(String why) {
    return switch (why) {
      case DecisionFormat.NOT_IN_PASSAGES -> new Proposal.NothingFound();
      case "customer_wishes_it" -> new Proposal.HandOff(Proposal.Why.CUSTOMER_WISHES_IT);
      case "their_own_affairs" -> new Proposal.HandOff(Proposal.Why.THEIR_OWN_AFFAIRS);
      case "risk" -> new Proposal.HandOff(Proposal.Why.RISK);
      case "anger" -> new Proposal.HandOff(Proposal.Why.ANGER);
      default -> new Proposal.HandOff(Proposal.Why.OTHER);
    };
  }

  private static String known(String intent, List<String> intents) {
    return intents.contains(intent) ? intent : "";
  }

  /// Between 0 and 1, and 0 for what is no number.
  private static double confidence(JsonNode node) {
    double said = node.path("confidence").asDouble(0);
    return Double.isFinite(said) ? Math.clamp(said, 0, 1) : 0;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    String text = value.isTextual() ? value.textValue() : "";
    return field.equals("decision") || field.equals("why")
        ? text.strip().toLowerCase(Locale.ROOT)
        : text;
  }
}
