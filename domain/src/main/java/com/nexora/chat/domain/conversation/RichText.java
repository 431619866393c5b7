package com.nexora.chat.domain.conversation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A message as the agent means it: lines of text and links, no mark-up. Adapters turn it into
/// Intercom's small set of HTML, so nothing a customer, an article or a model wrote can become
/// mark-up on the way.
public record RichText(List<Line> lines) {

  public enum Kind {
    HEADING,
    PARAGRAPH,
    BULLET,
    /// A bullet that names a file of the customer's.
    FILE
  }

  /// A run of text; with a target it is a link. Only the web can be linked to: a run that names
  /// another target (`javascript:`, `data:`) keeps its text and loses the target.
  public record Run(String text, Optional<URI> link) {

    public Run {
      link = link.filter(Run::onTheWeb);
    }

    public static Run of(String text) {
      return new Run(text, Optional.empty());
    }

    public static Run link(String text, URI target) {
      return new Run(text, Optional.of(target));
    }

    /// The target as it is written in mark-up and read back from it: ASCII only.
    public Optional<String> target() {
      return link.map(URI::toASCIIString);
    }

    static boolean onTheWeb(URI target) {
      return "https".equalsIgnoreCase(target.getScheme())
          || "http".equalsIgnoreCase(target.getScheme());
    }

    String plain() {
      return target()
          .filter(address -> !says(text, address))
          .map(address -> text + " (" + address + ")")
          .orElse(text);
    }
  }

  public record Line(Kind kind, List<Run> runs) {

    public Line {
      runs = List.copyOf(runs);
    }

    public static Line heading(String text) {
      return new Line(Kind.HEADING, List.of(Run.of(text)));
    }

    public static Line paragraph(String text) {
      return new Line(Kind.PARAGRAPH, List.of(Run.of(text)));
    }

    public static Line bullet(Run... runs) {
      return new Line(Kind.BULLET, List.of(runs));
    }

    String plain() {
      return runs.stream().map(Run::plain).collect(Collectors.joining());
    }
  }

  public RichText {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a message says something");
    }
  }

  public static RichText paragraph(String text) {
    return new RichText(List.of(Line.paragraph(text)));
  }

  /// Whether a link's label is its address already, as a person would write it: without `https:`,
  /// `mailto:` or the last slash. Where plain text became a link on the way, its address is then
  /// still said once.
  public static boolean says(String label, String address) {
    return bare(label).equalsIgnoreCase(bare(address));
  }

  private static String bare(String address) {
    return address.strip().replaceFirst("^(?i:https?://|mailto:)", "").replaceFirst("/$", "");
  }

  /// The words alone, one line each, and links as `label (url)`, or once when the label is the
  /// address: how Intercom's own plain text looks (API 2.16, `display_as=plaintext`), and what is
  /// compared when a reply is looked for in a conversation.
  public String plain() {
    return lines.stream().map(Line::plain).collect(Collectors.joining("\n"));
  }
}
