package com.nexora.chat.domain.handoff;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.conversation.Attachment;
import com.nexora.chat.domain.conversation.Part;
import com.nexora.chat.domain.conversation.RichText;
import com.nexora.chat.domain.conversation.RichText.Line;
import com.nexora.chat.domain.conversation.RichText.Run;
import com.nexora.chat.domain.intent.Language;
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

  /// The detail of a draft that somebody has to send by e-mail; of another it is the rule that
  /// wants
  /// drafts, or empty.
  public static final String BY_EMAIL = "e-mail";

  static final int LONGEST_NAME = 120;

  private static final int LONGEST_DETAIL = 250;

  private static final int MOST_ARTICLES = 10;

  /// Everything the note is written from.
  ///
  /// @param language of those who read it
  /// @param tier of the account; empty for none
  /// @param reason why a person takes over
  /// @param detail what the reason is about: the rule, the risk, the language, what was
  ///     stopped; empty where the reason says it all
  /// @param intent what was recognised; empty for nothing
  /// @param nextStep what the workspace suggests for this intent; empty for the usual step
  /// @param messages the customer's messages, oldest first; never empty
  /// @param tried passages that were looked at, best first
  /// @param alreadyAnswered whether the agent has replied from articles in this episode
  /// @param climb who gets the conversation, and why
  public record Briefing(
      Language language,
      Account account,
      String tier,
      String pageUrl,
      HandoffReason reason,
      String detail,
      String intent,
      String nextStep,
      List<Part> messages,
      List<Found> tried,
      boolean alreadyAnswered,
      Climb climb) {}

  private final NoteWords words;
  private final Briefing briefing;

  private HandoffNote(Briefing briefing) {
    this.words = NoteWords.in(briefing.language());
    this.briefing = briefing;
  }

  public static RichText write(Briefing briefing) {
    return new HandoffNote(briefing).text();
  }

  /// What stands over a draft that is not sent, in the language of those who read it.
  public static Line draftHeading(Language language, boolean byEmail) {
    return Line.heading(NoteWords.in(language).draft(byEmail));
  }

  private RichText text() {
    NoteWords.Headings headings = words.headings();
    NoteWords.Reason reason =
        words.reason(briefing.reason(), shortened(briefing.detail(), LONGEST_DETAIL));
    List<Line> lines = new ArrayList<>();
    lines.add(Line.heading(headings.note()));
    lines.add(section(headings.summary(), summary(reason.why())));
    lines.add(section(
        headings.intent(),
        briefing.intent().isEmpty() ? words.unknownIntent() : briefing.intent()));
    if (!briefing.tier().isEmpty()) {
      lines.add(section(headings.tier(), briefing.tier()));
    }
    lines.add(Line.heading(headings.keyPoints()));
    keyPoints(briefing.messages()).forEach(point -> lines.add(Line.bullet(Run.of(point))));
    lines.add(section(headings.stillNeeds(), words.reply(lastAsked(briefing.messages()))));
    lines.add(section(
        headings.nextStep(),
        briefing.nextStep().isEmpty()
            ? reason.nextStep()
            : shortened(briefing.nextStep(), LONGEST_POINT)));
    addAll(lines, headings.assignee(), steps());
    addAll(lines, headings.attachments(), attachments(briefing.messages()));
    addAll(lines, headings.articles(), articles(briefing.tried()));
    return new RichText(lines);
  }

  private static void addAll(List<Line> lines, String heading, List<Line> below) {
    if (!below.isEmpty()) {
      lines.add(Line.heading(heading));
      lines.addAll(below);
    }
  }

  private static Line section(String title, String text) {
    return new Line(RichText.Kind.PARAGRAPH, List.of(Run.of(title + ": " + text)));
  }

  private String summary(String why) {
    Account account = briefing.account();
    String wrote = words.wrote(
        shortened(account.name(), LONGEST_NAME),
        shortened(account.companyName(), LONGEST_NAME),
        briefing.messages().size(),
        shortened(briefing.pageUrl(), LONGEST_POINT));
    return wrote + " " + why + (briefing.alreadyAnswered() ? " " + words.answeredBefore() : "");
  }

  /// Where the configuration names a single team or teammate, there was nothing to weigh. Out of
  /// hours there was: by day somebody else would have it.
  private List<Line> steps() {
    Climb climb = briefing.climb();
    List<Climb.Step> told = climb.told();
    boolean weighed =
        told.size() > 1 || told.getFirst().role() == Climb.Role.OWNER || climb.onCall();
    return weighed
        ? climb.sentences(briefing.language()).stream()
            .map(Run::of)
            .map(Line::bullet)
            .toList()
        : List.of();
  }

  private static List<String> keyPoints(List<Part> messages) {
    List<Part> newest =
        messages.subList(Math.max(0, messages.size() - MOST_POINTS), messages.size());
    return newest.stream().map(part -> shortened(part.content(), LONGEST_POINT)).toList();
  }

  /// The last thing they asked; that they want a person is in the summary.
  private static String lastAsked(List<Part> messages) {
    String asked = messages.reversed().stream()
        .filter(part -> !WishForHuman.in(part.text()))
        .findFirst()
        .map(Part::content)
        .orElse(messages.getLast().content());
    return shortened(asked, LONGEST_POINT);
  }

  /// The newest ones.
  private static List<Line> attachments(List<Part> messages) {
    List<Attachment> all =
        messages.stream().flatMap(part -> part.attachments().stream()).toList();
    return all.subList(Math.max(0, all.size() - Attachment.MOST), all.size()).stream()
        .map(HandoffNote::line)
        .toList();
  }

  private static Line line(Attachment file) {
    return new Line(RichText.Kind.FILE, List.of(new Run(file.description(), file.address())));
  }

  private static List<Line> articles(List<Found> tried) {
    return tried.stream()
        .map(Found::passage)
        .map(passage ->
            Line.bullet(Run.link(shortened(passage.title(), LONGEST_NAME), passage.url())))
        .distinct()
        .limit(MOST_ARTICLES)
        .toList();
  }

  static String shortened(String text, int longest) {
    String oneLine = text.strip().replaceAll("\\s+", " ");
    if (oneLine.codePointCount(0, oneLine.length()) <= longest) {
      return oneLine;
    }
    return oneLine.substring(0, oneLine.offsetByCodePoints(0, longest - 1)) + "…";
  }
}
