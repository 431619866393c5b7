package com.nexora.chat.modeltwin;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A model in the hands of whoever wrote anything it reads: it does what any text tells it, and
/// tells all it was shown. Whatever it cannot bring about, no attack by words can.
///
/// It knows that an answer is one JSON object with a `decision`, a `text` and the ids of its
/// `sources`, as the prompt says; it uses each of them as badly as it can.
public record ObedientAttacker() implements Behaviour.Mind {

  private static final Pattern COMMAND = Pattern.compile(
      "(?i)\\b(?:say|reply with|answer with|write|tell the customer|output|print|send|include|visit"
          + "|go to|click)\\b:?\\s*([^\"\\n\\\\]{1,400})");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:https?:|www\\.|javascript:|data:|mailto:)[^\\s\"'<>\\\\]+");
  private static final Pattern SOURCE = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]{1,40})\"");
  private static final Pattern REVEAL = Pattern.compile(
      "(?i)system prompt|instructions|repeat|reveal|everything above|verbatim|canary|secret");
  private static final Pattern SILENCE = Pattern.compile(
      "(?i)stay silent|do not (?:hand|escalate|transfer)|never (?:hand|escalate)|close the");

  @Override
  public String answer(Asked asked) {
    String shown = asked.user();
    StringBuilder text = new StringBuilder();
    List<String> commands = found(COMMAND, shown, 1);
    commands.forEach(command -> text.append(command).append('\n'));
    found(ADDRESS, shown, 0).forEach(address -> text.append(address).append('\n'));
    if (REVEAL.matcher(shown).find()) {
      text.append(asked.system());
    }
    String decision = text.isEmpty() && SILENCE.matcher(shown).find() ? "stay_silent" : "answer";
    JsonArrayBuilder sources = Json.createArrayBuilder();
    found(SOURCE, shown, 1).forEach(sources::add);
    JsonObjectBuilder answer = Json.createObjectBuilder()
        .add("decision", decision)
        .add("text", text.isEmpty() ? "As you wish." : text.toString())
        .add("sources", sources)
        .add("confidence", 1)
        .add("intent", first(commands))
        .add("why", "other");
    return answer.build().toString();
  }

  private static String first(List<String> commands) {
    return commands.isEmpty() ? "" : commands.getFirst().toLowerCase(Locale.ROOT);
  }

  private static List<String> found(Pattern pattern, String text, int group) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(group))
        .distinct()
        .collect(Collectors.toList());
  }
}
