package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.text.Visible;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A draft as plain lines. Models like to write Markdown and HTML; emphasis and lists lose their
/// signs here, links become `label (address)`. What else looks like mark-up stays, and is found.
final class Unmarked {

  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|\\w{2,6});");
  private static final Map<String, String> NAMED = Map.of(
      "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ", "colon", ":",
      "period", ".", "sol", "/", "Tab", " ");

  private static final Pattern LINE_TAG = Pattern.compile("(?i)<(br|/p|/li|/ul|/ol)\\s*/?>");
  private static final Pattern ITEM_TAG = Pattern.compile("(?i)<li>");
  private static final Pattern PLAIN_TAG =
      Pattern.compile("(?i)</?(p|b|i|u|em|strong|ul|ol|code|span)>");
  private static final Pattern LINK =
      Pattern.compile("(?<!!)\\[([^\\[\\]\\n]{1,200})]\\(([^()\\s]{1,500})\\)");
  private static final Pattern STRONG =
      Pattern.compile("(\\*\\*|__|`)(?=\\S)([^*_`\\n]{1,300})(?<=\\S)\\1");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +");
  private static final Pattern BULLET = Pattern.compile("(?m)^ ?[*+-] +");
  private static final Pattern GAPS = Pattern.compile(" *\\n\\s*");

  private Unmarked() {}

  static String of(String raw) {
    String text = Visible.of(entities(entities(raw)));
    text = LINE_TAG.matcher(text).replaceAll("\n");
    text = ITEM_TAG.matcher(text).replaceAll("\n• ");
    text = PLAIN_TAG.matcher(text).replaceAll("");
    text = LINK.matcher(text).replaceAll(Unmarked::link);
    text = STRONG.matcher(text).replaceAll("$2");
    text = HEADING.matcher(text).replaceAll("");
    text = BULLET.matcher(text).replaceAll("• ");
    return GAPS.matcher(text).replaceAll("\n").strip();
  }

  private static String link(MatchResult found) {
    boolean same = found.group(1).equalsIgnoreCase(found.group(2));
    String text = same ? found.group(1) : found.group(1) + " (" + found.group(2) + ")";
    return Matcher.quoteReplacement(text);
  }

  /// Called twice: what was escaped twice would come out escaped once.
  static String entities(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(sign(found.group(1), found.group())));
  }

  private static String sign(String name, String otherwise) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, otherwise);
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    return Character.isValidCodePoint(code) ? Character.toString(code) : otherwise;
  }
}
