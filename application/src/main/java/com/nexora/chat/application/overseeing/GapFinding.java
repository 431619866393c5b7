package com.nexora.chat.application.overseeing;

import com.nexora.chat.application.port.Embed;
import com.nexora.chat.application.port.UnansweredQuestions;
import com.nexora.chat.application.port.UnansweredQuestions.Asked;
import com.nexora.chat.application.usecase.FindGaps;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.figures.Gap;
import com.nexora.chat.domain.figures.Gap.Meant;
import com.nexora.chat.domain.figures.Period;
import com.nexora.chat.domain.knowledge.Embedding;
import com.nexora.chat.domain.privacy.Masking;
import com.nexora.chat.domain.privacy.PersonalKind;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/// Reads the meaning of each question once while people look at the page, and stops in time. What
/// is remembered are numbers alone; they go with the first look that is [#REMEMBERED] later, so
/// they may outlast a question that was erased.
public final class GapFinding implements FindGaps {

  static final Duration PATIENCE = Duration.ofSeconds(2);
  static final Duration REMEMBERED = Duration.ofMinutes(10);
  private static final int LONGEST = 200;

  /// Before a look; each adds [#MOST] at most. One is 1.5 kB with the built-in model.
  static final int MOST_KNOWN = 5_000;

  private record Key(WorkspaceId workspace, ConversationId conversation, long turn) {}

  private record Known(Embedding meaning, long since) {}

  private final UnansweredQuestions questions;
  private final Embed embed;
  private final LongSupplier nanos;
  private final Map<Key, Known> known = new ConcurrentHashMap<>();

  public GapFinding(UnansweredQuestions questions, Embed embed, LongSupplier nanos) {
    this.questions = questions;
    this.embed = embed;
    this.nanos = nanos;
  }

  @Override
  public Found find(WorkspaceId workspace, Period period) {
    long begun = nanos.getAsLong();
    known.values().removeIf(each -> begun - each.since() > REMEMBERED.toNanos());
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    List<Asked> asked = questions.newest(workspace, period, MOST + 1);
    List<Asked> newest = asked.subList(0, Math.min(MOST, asked.size()));
    List<Meant<Asked>> meant = new ArrayList<>();
    for (Asked each : newest) {
      Key key = new Key(workspace, each.conversation(), each.turn());
      if (!known.containsKey(key) && nanos.getAsLong() - begun > PATIENCE.toNanos()) {
        continue;
      }
      Known meaning = known.computeIfAbsent(
          key, _ -> new Known(embed.question(workspace, each.question()), begun));
      meant.add(new Meant<>(each, meaning.meaning()));
    }
    return new Found(
        Gap.among(meant).stream().map(GapFinding::missing).toList(),
        meant.size(),
        newest.size() - meant.size(),
        asked.size() > MOST);
  }

  private static Missing missing(Gap<Asked> gap) {
    return new Missing(
        shown(gap.central().question()),
        gap.asked().size(),
        gap.asked().stream().map(Asked::conversation).distinct().limit(NAMED).toList());
  }

  /// It stands for others' questions, so nothing that is one person's stands in it.
  private static String shown(String question) {
    String masked =
        Masking.of(EnumSet.allOf(PersonalKind.class)).mask(question.strip()).text();
    int end =
        masked.offsetByCodePoints(0, Math.min(LONGEST, masked.codePointCount(0, masked.length())));
    return end < masked.length() ? masked.substring(0, end) + "…" : masked;
  }
}
