package com.nexora.chat.console.page;

import com.nexora.chat.application.port.MirrorKind;
import com.nexora.chat.application.port.MirrorProgress;
import com.nexora.chat.application.usecase.SetUpWorkspace.State;
import com.nexora.chat.application.usecase.SetUpWorkspace.Taker;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How far the copy of a workspace's own things is.
///
/// @param host of Intercom; empty before the workspace is connected
/// @param rows one for each kind
/// @param learned articles that the agent can answer from
/// @param whole whether every kind has been read, or cannot be
/// @param later whether the page around it was made before this
public record SetUpProgress(
    String path, String host, List<Row> rows, int learned, boolean whole, boolean later) {

  private static final String WAITS = "waits";

  public SetUpProgress {
    rows = List.copyOf(rows);
  }

  /// @param said how it is with this kind, in words
  /// @param done whether it need not be waited for
  public record Row(String kind, long things, String said, boolean done) {}

  static SetUpProgress of(State state, String base, boolean later) {
    List<Row> rows = Arrays.stream(MirrorKind.values())
        .map(kind -> Optional.ofNullable(state.kinds().get(kind))
            .map(
                progress -> new Row(label(kind), progress.things(), said(progress), done(progress)))
            .orElseGet(() -> new Row(label(kind), 0, WAITS, false)))
        .toList();
    return new SetUpProgress(
        base,
        state.connected().map(api -> api.getHost()).orElse(""),
        rows,
        state.learned(),
        state.connected().isPresent() && rows.stream().allMatch(Row::done),
        later);
  }

  /// As it stands in a form.
  public static String value(Taker taker) {
    return (taker.team() ? "team:" : "teammate:") + taker.id();
  }

  private static boolean done(MirrorProgress progress) {
    return progress.age().isPresent() || progress.state() == MirrorProgress.State.WITHHELD;
  }

  private static String said(MirrorProgress progress) {
    if (progress.reading()) {
      return progress.total().isPresent()
          ? progress.seen() + " of " + progress.total().getAsLong() + " are read"
          : progress.seen() + " are read";
    }
    return switch (progress.state()) {
      case NEW -> WAITS;
      case CURRENT -> progress.note().isEmpty() ? "current" : "current; " + progress.note();
      case WITHHELD -> "withheld by Intercom: " + progress.note();
      case LIMITED -> "waits, because Intercom limits the calls: " + progress.note();
      case FAILING -> "tried again soon: " + progress.note();
    };
  }

  private static String label(MirrorKind kind) {
    return switch (kind) {
      case ADMIN -> "Teammates";
      case TEAM -> "Teams";
      case SEGMENT -> "Segments";
      case TAG -> "Tags";
      case CONTACT_ATTRIBUTE -> "Attributes of contacts";
      case COMPANY_ATTRIBUTE -> "Attributes of companies";
      case CONVERSATION_ATTRIBUTE -> "Attributes of conversations";
      case OFFICE_HOURS -> "Office hours";
      case BRAND -> "Brands";
      case HELP_CENTER -> "Help centers";
      case COLLECTION -> "Collections";
      case ARTICLE -> "Articles";
    };
  }
}
