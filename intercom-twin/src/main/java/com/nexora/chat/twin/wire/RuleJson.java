package com.nexora.chat.twin.wire;

import com.nexora.chat.twin.fault.Course;
import com.nexora.chat.twin.fault.Faults;
import com.nexora.chat.twin.fault.Occurrence;
import com.nexora.chat.twin.fault.PlayedAnswer;
import com.nexora.chat.twin.fault.RequestRule;
import com.nexora.chat.twin.fault.WebhookFault;
import com.nexora.chat.twin.fault.WebhookRule;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A rule of the fault script in the words in which it can be set again, with its counts.
public final class RuleJson {

  private final Fields fields = Fields.empty();

  private RuleJson() {}

  public static Fields of(Faults.Counted counted) {
    var json = new RuleJson();
    switch (counted.rule()) {
      case RequestRule rule -> json.request(rule);
      case WebhookRule rule -> json.webhook(rule);
    }
    return Fields.empty()
        .with("id", counted.id())
        .with("matched", counted.matched())
        .with("fired", counted.fired())
        .with("rule", json.fields);
  }

  private void request(RequestRule rule) {
    var operation = rule.match().operation();
    ifSaid("operation", operation == null ? null : operation.word());
    ifSaid("method", rule.match().method());
    ifSaid("path", rule.match().path());
    occurrence(rule.occurrence());
    course(rule.course());
    answer(rule.answer());
  }

  private void occurrence(Occurrence occurrence) {
    switch (occurrence) {
      case Occurrence.Always _ -> {}
      case Occurrence.Nth nth -> fields.with("nth", nth.n());
      case Occurrence.Times times -> fields.with("times", times.times());
      case Occurrence.Every every -> fields.with("every", every.k());
      case Occurrence.Chance chance ->
        fields.with("probability", chance.probability()).with("seed", chance.seed());
    }
  }

  private void course(Course course) {
    fields.with("when", course.applied() ? "after-apply" : "before-apply");
    ifPositive("delay_ms", course.delay());
    ifPositive("apply_after_ms", course.applyAfter());
    ifPositive("hide_from_reads_ms", course.hidden());
  }

  private void answer(PlayedAnswer answer) {
    switch (answer) {
      case PlayedAnswer.Usual _ -> fields.with("answer", "usual");
      case PlayedAnswer.Status status -> status(status);
      case PlayedAnswer.Reset _ -> fields.with("answer", "reset");
      case PlayedAnswer.Truncate cut ->
        fields.with("answer", "truncate").with("bytes", cut.bytes());
      case PlayedAnswer.Drip drip ->
        fields.with("answer", "drip").with("interval_ms", drip.interval().toMillis());
      case PlayedAnswer.Redirect redirect ->
        fields
            .with("answer", "redirect")
            .with("status", redirect.status())
            .with("location", redirect.location());
      case PlayedAnswer.Empty _ -> fields.with("answer", "empty");
      case PlayedAnswer.Html _ -> fields.with("answer", "html");
      case PlayedAnswer.OtherConversation _ -> fields.with("answer", "other-conversation");
    }
  }

  private void status(PlayedAnswer.Status status) {
    fields.with("answer", "status").with("status", status.status()).with("code", status.code());
    ifSaid("body", status.body());
    ifSaid("headers", status.headers().isEmpty() ? null : Map.copyOf(status.headers()));
    ifSaid("reset_in_s", status.resetInSeconds());
  }

  private void webhook(WebhookRule rule) {
    ifSaid("topic", rule.topic());
    occurrence(rule.occurrence());
    switch (rule.fault()) {
      case WebhookFault.Duplicate duplicate -> {
        fields.with("webhook", duplicate.newIds() ? "duplicate-new-id" : "duplicate");
        fields.with("copies", duplicate.copies());
        ifPositive("delay_ms", duplicate.delay());
      }
      case WebhookFault.Reorder reorder ->
        fields.with("webhook", "reorder").with("hold", reorder.hold());
      case WebhookFault.Drop _ -> fields.with("webhook", "drop");
      case WebhookFault.Delay delay ->
        fields.with("webhook", "delay").with("delay_ms", delay.delay().toMillis());
    }
  }

  private void ifSaid(String name, @Nullable Object value) {
    if (value != null) {
      fields.with(name, value);
    }
  }

  private void ifPositive(String name, Duration duration) {
    if (duration.isPositive()) {
      fields.with(name, duration.toMillis());
    }
  }
}
