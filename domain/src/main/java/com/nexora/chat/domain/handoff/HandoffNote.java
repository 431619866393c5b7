package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import com.nexora.chat.domain.intent.WishForHuman;
import com.nexora.chat.domain.knowledge.Found;
import java.util.ArrayList;
import java.util.List;

/// The internal note that saves the customer from repeating themselves. Put together from facts,
/// so it needs no model and cannot invent.
public final class HandoffNote {

  /// Key points are the customer's newest messages; older ones are a scroll away.
  private static final int MOST_POINTS = 5;

  private static final int LONGEST_POINT = 300;

  /// Everything the note is written from.
  ///
  /// @param why the reason in one sentence
  /// @param intent what was recognised, or "unknown"
  /// @param messages the customer's messages, oldest first; never empty
  /// @param tried passages that were looked at, best first
  /// @param alreadyAnswered whether the agent has replied from articles in this episode
  public record Briefing(
      Account account,
      String pageUrl,
      String why,
      String intent,
      List<Part> messages,
      List<Found> tried,
      boolean alreadyAnswered) {}

  private HandoffNote() {}

  public static RichText write(Briefing briefing) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.heading("Handoff from the AI agent"));
    lines.add(section("Summary", summary(briefing)));
    lines.add(section("Detected intent", briefing.intent()));
    lines.add(Line.heading("Key points"));
    keyPoints(briefing.messages()).forEach(point -> lines.add(Line.bullet(Run.of(point))));
    lines.add(section("The customer still needs", stillNeeds(briefing)));
    List<Attachment> files = attachments(briefing.messages());
    if (!files.isEmpty()) {
      lines.add(Line.heading("Attachments"));
      files.forEach(file -> lines.add(line(file)));
    }
    if (!briefing.tried().isEmpty()) {
      lines.add(Line.heading("Articles looked at"));
      articles(briefing.tried()).forEach(lines::add);
    }
    return new RichText(lines);
  }

  private static Line section(String title, String text) {
    return new Line(RichText.Kind.PARAGRAPH, List.of(Run.of(title + ": " + text)));
  }

  private static String summary(Briefing briefing) {
    Account account = briefing.account();
    String who = account.name().isBlank() ? "A visitor" : account.name();
    String company = account.companyName().isBlank() ? "" : " of " + account.companyName();
    String page = briefing.pageUrl().isBlank() ? "" : " on " + briefing.pageUrl();
    int count = briefing.messages().size();
    String wrote = count == 1 ? " wrote one message" : " wrote " + count + " messages";
    String so = briefing.alreadyAnswered() ? " The agent answered from articles before." : "";
    return who + company + wrote + page + ". " + briefing.why() + so;
  }

  private static List<String> keyPoints(List<Part> messages) {
    List<Part> newest =
        messages.subList(Math.max(0, messages.size() - MOST_POINTS), messages.size());
    return newest.stream().map(part -> shortened(part.content())).toList();
  }

  /// The last thing they asked; that they want a person is in the summary.
  private static String stillNeeds(Briefing briefing) {
    String asked = briefing.messages().reversed().stream()
        .filter(part -> !WishForHuman.in(part.text()))
        .findFirst()
        .map(Part::content)
        .orElse(briefing.messages().getLast().content());
    return "a person's reply to: “" + shortened(asked) + "”";
  }

  /// The newest ones.
  private static List<Attachment> attachments(List<Part> messages) {
    List<Attachment> all =
        messages.stream().flatMap(part -> part.attachments().stream()).toList();
    return all.subList(Math.max(0, all.size() - Attachment.MOST), all.size());
  }

  private static Line line(Attachment file) {
    return new Line(RichText.Kind.FILE, List.of(new Run(file.description(), file.address())));
  }

  private static List<Line> articles(List<Found> tried) {
    return tried.stream()
        .map(Found::passage)
        .map(passage -> Line.bullet(Run.link(passage.title(), passage.url())))
        .distinct()
        .toList();
  }

  private static String shortened(String text) {
    String oneLine = text.strip().replaceAll("\\s+", " ");
    if (oneLine.length() <= LONGEST_POINT) {
      return oneLine;
    }
    int end = oneLine.offsetByCodePoints(0, oneLine.codePointCount(0, LONGEST_POINT - 1));
    return oneLine.substring(0, end) + "…";
  }
}
