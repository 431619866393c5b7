package com.nexora.chat.llm.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nexora.chat.modeltwin.Asked;
import com.nexora.chat.modeltwin.Behaviour;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A model of good will: it reads what it is given, and answers with the passage that shares the
/// most words with the message.
public record Librarian() implements Behaviour.Mind {

  static final ObjectMapper JSON = new ObjectMapper();
  private static final int ENOUGH = 2;

  @Override
  public String answer(Asked asked) {
    JsonNode turn = read(asked.user());
    Set<String> wanted = words(turn.get("message").textValue());
    String best = "";
    String text = "";
    int most = ENOUGH - 1;
    for (JsonNode passage : turn.get("passages")) {
      Set<String> shared = words(passage.get("text").textValue());
      shared.retainAll(wanted);
      if (shared.size() > most) {
        most = shared.size();
        best = passage.get("id").textValue();
        text = passage.get("text").textValue();
      }
    }
    return best.isEmpty()
        ? decision("hand_off", "", "", "not_in_passages")
        : decision("answer", text, best, "other");
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  static String decision(String decision, String text, String source, String why) {
    var node = JSON.createObjectNode().put("decision", decision).put("text", text);
    var sources = node.putArray("sources");
    if (!source.isEmpty()) {
      sources.add(source);
    }
    return node.put("confidence", 0.9).put("intent", "").put("why", why).toString();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+"))
        .filter(word -> word.length() > 3)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
