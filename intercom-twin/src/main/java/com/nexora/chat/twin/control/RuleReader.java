package com.nexora.chat.twin.control;

import com.nexora.chat.twin.fault.Course;
import com.nexora.chat.twin.fault.Match;
import com.nexora.chat.twin.fault.Occurrence;
import com.nexora.chat.twin.fault.Operation;
import com.nexora.chat.twin.fault.PlayedAnswer;
import com.nexora.chat.twin.fault.RequestRule;
import com.nexora.chat.twin.fault.Rule;
import com.nexora.chat.twin.fault.WebhookFault;
import com.nexora.chat.twin.fault.WebhookRule;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a rule of the fault script from JSON. Throws IllegalArgumentException that says what to
/// write instead of what was not understood.
final class RuleReader {

  private static final Set<String> OCCURRENCES = Set.of("nth", "times", "every", "probability");
  private static final int TEMPORARY_REDIRECT = 307;

  private final RuleFields fields;

  private RuleReader(RuleFields fields) {
    this.fields = fields;
  }

  static Rule read(Map<?, ?> json) {
    var fields = new RuleFields(json);
    var reader = new RuleReader(fields);
    Rule rule = fields.has("webhook") ? reader.webhookRule() : reader.requestRule();
    fields.refuseTheRest();
    return rule;
  }

  private RequestRule requestRule() {
    var match = new Match(operation(), fields.text("method"), path());
    return new RequestRule(match, occurrence(), course(), answer());
  }

  private @Nullable Operation operation() {
    String word = fields.text("operation");
    return word == null
        ? null
        : Operation.of(word)
            .orElseThrow(
                () -> new IllegalArgumentException("\"operation\" is one of " + operations()
                    + ", not " + word + "; other requests are matched by method and path."));
  }

  private static String operations() {
    return Arrays.stream(Operation.values()).map(Operation::word).collect(Collectors.joining(", "));
  }

  private @Nullable String path() {
    String path = fields.text("path");
    if (path != null && !path.startsWith("/") && !path.startsWith("*")) {
      throw new IllegalArgumentException(
          "\"path\" begins with /; * stands for one segment and ** for any, not " + path + ".");
    }
    return path;
  }

  private Occurrence occurrence() {
    var given = OCCURRENCES.stream().filter(fields::has).sorted().toList();
    if (given.size() > 1) {
      throw new IllegalArgumentException("Say only one of " + String.join(", ", given) + ".");
    }
    return switch (given.isEmpty() ? "" : given.getFirst()) {
      case "nth" -> new Occurrence.Nth(fields.neededNumber("nth", "1"));
      case "times" -> new Occurrence.Times(fields.neededNumber("times", "3"));
      case "every" -> new Occurrence.Every(fields.neededNumber("every", "5"));
      case "probability" ->
        new Occurrence.Chance(fields.fraction("probability"), fields.neededNumber("seed", "7"));
      default -> new Occurrence.Always();
    };
  }

  private Course course() {
    String when = Objects.requireNonNullElse(fields.text("when"), "before-apply");
    Course start = switch (when) {
      case "before-apply" -> Course.BEFORE_APPLY;
      case "after-apply" -> Course.AFTER_APPLY;
      default ->
        throw new IllegalArgumentException(
            "\"when\" is before-apply or after-apply, not " + when + ".");
    };
    return start
        .delayed(fields.millis("delay_ms"))
        .appliedAfter(fields.millis("apply_after_ms"))
        .hiddenFor(fields.millis("hide_from_reads_ms"));
  }

  private PlayedAnswer answer() {
    String word = Objects.requireNonNullElse(
        fields.text("answer"), fields.has("status") ? "status" : "usual");
    return switch (word) {
      case "usual" -> new PlayedAnswer.Usual();
      case "status" -> status(bounded("status", "503"));
      case "reset", "down" -> new PlayedAnswer.Reset();
      case "truncate" -> new PlayedAnswer.Truncate(bounded("bytes", "100"));
      case "drip" -> new PlayedAnswer.Drip(Duration.ofMillis(bounded("interval_ms", "100")));
      case "redirect" ->
        new PlayedAnswer.Redirect(
            fields.number("status", TEMPORARY_REDIRECT),
            fields.neededText("location", "\"http://127.0.0.1:1/\""));
      case "empty" -> new PlayedAnswer.Empty();
      case "html" -> new PlayedAnswer.Html();
      case "other-conversation" -> new PlayedAnswer.OtherConversation();
      case "token-revoked" -> PlayedAnswer.tokenRevoked();
      default ->
        throw new IllegalArgumentException("\"answer\" is usual, status, reset, truncate, drip,"
            + " redirect, empty, html, other-conversation, token-revoked or down, not " + word
            + ".");
    };
  }

  private PlayedAnswer status(int status) {
    String code = Objects.requireNonNullElse(fields.text("code"), PlayedAnswer.codeOf(status));
    return new PlayedAnswer.Status(
        status, code, fields.text("body"), headers(), fields.number("reset_in_s"));
  }

  private Map<String, String> headers() {
    var headers = new HashMap<String, String>();
    fields.object("headers").forEach((name, value) -> {
      if (!name.toString().matches("[A-Za-z0-9-]+")
          || !(value instanceof String text)
          || !text.matches("[ -~]*")) {
        throw new IllegalArgumentException(
            "\"headers\" holds names with plain texts, for example {\"X-RateLimit-Reset\":\"soon\"}.");
      }
      headers.put(name.toString(), text);
    });
    return headers;
  }

  private int bounded(String key, String example) {
    long number = fields.neededNumber(key, example);
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("\"" + key + "\" is a whole number from 0 on.");
    }
    return (int) number;
  }

  private WebhookRule webhookRule() {
    return new WebhookRule(fields.text("topic"), occurrence(), webhookFault());
  }

  private WebhookFault webhookFault() {
    String word = fields.neededText("webhook", "\"duplicate\"");
    return switch (word) {
      case "duplicate" -> duplicate(false);
      case "duplicate-new-id" -> duplicate(true);
      case "reorder" -> new WebhookFault.Reorder(fields.number("hold", 2));
      case "drop" -> new WebhookFault.Drop();
      case "delay" -> new WebhookFault.Delay(Duration.ofMillis(bounded("delay_ms", "1000")));
      default ->
        throw new IllegalArgumentException("\"webhook\" is duplicate, duplicate-new-id, reorder,"
            + " drop or delay, not " + word + "; to pause, POST to /twin/webhooks/pause.");
    };
  }

  private WebhookFault duplicate(boolean newIds) {
    return new WebhookFault.Duplicate(
        fields.number("copies", 1), newIds, fields.millis("delay_ms"));
  }
}
