package com.nexora.chat.persistence.queue;

import com.nexora.chat.application.port.Handback;
import com.nexora.chat.persistence.work.Columns;
import io.helidon.dbclient.DbStatement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How a conversation is given back, as the part of a statement that other writes carry with them.
///
/// @param how `done`, `later`, `again`, `failed` or `aside`
/// @param why of what is set aside
public record GiveBack(String how, Duration delay, @Nullable String why) {

  /// What is set in `conversation_work`. News since the claim has set its own time, and comes
  /// first.
  public static final String CHANGES = """
      lease_until = NULL,
      due_at = CASE
          WHEN CAST(:how AS text) IN ('done', 'aside')
            THEN CASE WHEN news > claimed_news THEN due_at END
          WHEN news > claimed_news
            THEN LEAST(due_at, now() + :delay * INTERVAL '1 millisecond')
          ELSE now() + :delay * INTERVAL '1 millisecond' END,
      tries = CASE WHEN CAST(:how AS text) IN ('done', 'later') THEN 0 ELSE tries END,
      strikes = CASE CAST(:how AS text)
          WHEN 'done' THEN 0
          WHEN 'later' THEN 0
          WHEN 'again' THEN greatest(strikes - 1, 0)
          WHEN 'aside' THEN CASE WHEN news > claimed_news THEN 0 ELSE strikes END
          ELSE strikes END,
      dead_at = CASE WHEN CAST(:how AS text) = 'aside' AND news = claimed_news THEN now() END,
      dead_why = CASE WHEN CAST(:how AS text) = 'aside' AND news = claimed_news
          THEN CAST(:why AS text) END
      """;

  public static GiveBack of(Handback how) {
    return switch (how) {
      case Handback.Done() -> new GiveBack("done", Duration.ZERO, null);
      case Handback.Later(Duration delay) -> new GiveBack("later", delay, null);
      case Handback.Again(Duration delay) -> new GiveBack("again", delay, null);
      case Handback.AfterFailure(Duration delay) -> new GiveBack("failed", delay, null);
      case Handback.SetAside(String why) ->
        new GiveBack("aside", Duration.ZERO, Columns.storable(why));
    };
  }

  /// Fills the gaps of [#CHANGES].
  public <S extends DbStatement<S>> S into(S statement) {
    return statement
        .addParam("how", how)
        .addParam("delay", (double) delay.toMillis())
        .addParam("why", why);
  }
}
