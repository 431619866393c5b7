package com.nexora.chat.domain.guard;

import com.nexora.chat.domain.text.Visible;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Other readings of a text in which an address or a secret may hide from code and not from people,
/// or the other way round.
///
/// @param near readings so close to the text that whatever stands in them counts as said
/// @param turned readings that take a reader's work; ordinary words make no sense in them
record Views(List<String> near, List<String> turned) {

  /// Letters of other scripts that look like Latin ones (Unicode Technical Standard 39).
  private static final String ALIKE = "аеорсухіјѕһԁԛԝɡοντρυιкмАЕОРСУХІЈЅВКМНТΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
  private static final String LATIN = "aeopcyxijshdqwgovtpuikmAEOPCYXIJSBKMHTABEZHIKMNOPTYX";

  private static final String LEET = "013457@$!";
  private static final String LETTERS = "oieastasi";

  private static final Pattern PERCENT = Pattern.compile("%([\\da-fA-F]{2})");
  private static final Pattern SPELLED_DOT = Pattern.compile(
      "(?i)\\s*[\\[({<]\\s*(?:dot|punkt|point|punto|\\.)\\s*[\\])}>]\\s*|(?<=\\p{Alnum}) dot (?=\\p{Alnum})");
  private static final Pattern SPELLED_SLASH = Pattern.compile(
      "(?i)\\s*[\\[({<]\\s*(?:slash|/)\\s*[\\])}>]\\s*|(?<=\\p{Alnum}) slash (?=\\p{Alnum})");
  private static final Pattern SPACED = Pattern.compile(
      "(?<![\\p{Alnum}])(?:[\\p{Alnum}:/.][ \\-_*|,]{1,3}){5,200}[\\p{Alnum}](?![\\p{Alnum}])");
  private static final Pattern SPACED_DOT =
      Pattern.compile("(?<=\\p{Alnum})(?: \\.\\s?|\\s?\\. )(?=\\p{Lower})");
  private static final Pattern BLOB = Pattern.compile("[A-Za-z0-9+/_-]{16,}={0,2}");
  private static final Pattern HEX = Pattern.compile("(?:[\\da-fA-F]{2}[\\s:,-]?){8,}+");

  static Views of(String text) {
    String seen = Visible.withPlainDots(mapped(text, ALIKE, LATIN));
    String opened = percent(percent(seen));
    String words = Links.without(seen);
    return new Views(
        List.of(
            text,
            seen,
            opened,
            SPELLED_SLASH.matcher(SPELLED_DOT.matcher(seen).replaceAll(".")).replaceAll("/"),
            joined(seen)),
        List.of(
            SPACED_DOT.matcher(words).replaceAll("."),
            rotated(words),
            new StringBuilder(words).reverse().toString(),
            mapped(words, LEET, LETTERS),
            blobs(seen),
            hex(seen)));
  }

  private static String mapped(String text, String from, String to) {
    StringBuilder mapped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      int at = from.indexOf(text.charAt(i));
      mapped.append(at < 0 ? text.charAt(i) : to.charAt(at));
    }
    return mapped.toString();
  }

  private static String percent(String text) {
    return PERCENT
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }

  /// `e v i l . c o m` in one word.
  private static String joined(String text) {
    return SPACED
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(found.group().replaceAll("[ \\-_*|,]", "")));
  }

  private static String rotated(String text) {
    StringBuilder rotated = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char base = c >= 'a' && c <= 'z' ? 'a' : c >= 'A' && c <= 'Z' ? 'A' : 0;
      rotated.append(base == 0 ? c : (char) (base + (c - base + 13) % 26));
    }
    return rotated.toString();
  }

  private static String blobs(String text) {
    StringBuilder decoded = new StringBuilder();
    Matcher blob = BLOB.matcher(text);
    while (blob.find()) {
      decoded.append(decoded(blob.group())).append('\n');
    }
    return decoded.toString();
  }

  private static String decoded(String blob) {
    String bare = blob.replace('-', '+').replace('_', '/').replace("=", "");
    try {
      return latin(Base64.getDecoder().decode(bare.length() % 4 == 1 ? bare.substring(1) : bare));
    } catch (IllegalArgumentException none) {
      return "";
    }
  }

  private static String hex(String text) {
    StringBuilder decoded = new StringBuilder();
    Matcher run = HEX.matcher(text);
    while (run.find()) {
      String digits = run.group().replaceAll("[^\\da-fA-F]", "").toLowerCase(Locale.ROOT);
      byte[] bytes = new byte[digits.length() / 2];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) Integer.parseInt(digits.substring(2 * i, 2 * i + 2), 16);
      }
      decoded.append(latin(bytes)).append('\n');
    }
    return decoded.toString();
  }

  private static String latin(byte[] bytes) {
    StringBuilder text = new StringBuilder(bytes.length);
    for (byte b : bytes) {
      text.append(b >= ' ' && b < 127 ? (char) b : ' ');
    }
    return text.toString();
  }
}
