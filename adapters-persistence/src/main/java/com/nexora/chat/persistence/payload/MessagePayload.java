package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.conversation.RichText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A reply or a note: lines of runs.
public record MessagePayload(@Nullable List<Line> lines) {

  public record Line(@Nullable String kind, @Nullable List<Run> runs) {

    static Line of(RichText.Line line) {
      return new Line(line.kind().name(), line.runs().stream().map(Run::of).toList());
    }

    RichText.Line line() {
      return new RichText.Line(
          RichText.Kind.valueOf(Present.required(kind, "kind")),
          Present.required(runs, "runs").stream().map(Run::run).toList());
    }
  }

  /// @param link absent for plain text
  public record Run(@Nullable String text, @Nullable String link) {

    static Run of(RichText.Run run) {
      return new Run(run.text(), run.link().map(URI::toString).orElse(null));
    }

    RichText.Run run() {
      return new RichText.Run(
          Present.required(text, "text"), Optional.ofNullable(link).map(URI::create));
    }
  }

  static MessagePayload of(RichText body) {
    return new MessagePayload(body.lines().stream().map(Line::of).toList());
  }

  RichText body() {
    return new RichText(
        Present.required(lines, "lines").stream().map(Line::line).toList());
  }
}
