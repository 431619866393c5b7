package com.nexora.chat.domain.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/// Takes personal data out of what is sent to a provider, and puts it back into what comes from
/// there. One conversation has one: `[EMAIL-1]` is the same address in all its texts. Never
/// changes; each text that is masked gives the masking for the next.
///
/// It writes back only what it took out, and of that nothing of a kind that may not come back
/// ([PersonalKind#restorable]); such placeholders stay in a reply. What stood in one text can come
/// back in a reply to another, so only texts that one reader may read belong into one masking.
///
/// The same texts in the same order get the same placeholders, so it need not be stored.
public final class Masking {

  /// What a placeholder stands for: a value, or a placeholder that somebody has typed.
  private record Hidden(PersonalKind kind, String text, boolean comesBack) {}

  private final Set<PersonalKind> kinds;
  private final Map<Hidden, String> placeholders;
  private final Map<String, Hidden> hidden;
  private final Set<String> typed;

  private Masking(Set<PersonalKind> kinds, Map<Hidden, String> placeholders, Set<String> typed) {
    this.kinds = Set.copyOf(kinds);
    this.placeholders = Map.copyOf(placeholders);
    this.typed = Set.copyOf(typed);
    Map<String, Hidden> inverse = HashMap.newHashMap(placeholders.size());
    placeholders.forEach((value, placeholder) -> inverse.put(placeholder, value));
    this.hidden = Map.copyOf(inverse);
  }

  /// @param kinds what is masked; with none of them, texts stay as they are
  public static Masking of(Set<PersonalKind> kinds) {
    return new Masking(kinds, Map.of(), Set.of());
  }

  /// Masks a text. A placeholder that is typed in it stays if it stands for nothing yet, and will
  /// never stand for anything; otherwise it is masked itself.
  ///
  /// @param text anything, of any length
  /// @return the text byte for byte when there is nothing to mask in it
  public Masked mask(String text) {
    var next = new Numbering();
    List<Finding> found = new ArrayList<>(next.typed(text));
    PersonalData.in(text).stream()
        .filter(finding -> kinds.contains(finding.kind()))
        .forEach(found::add);
    found.sort(Comparator.comparingInt(Finding::start));
    var masked = new StringBuilder(text.length());
    int done = 0;
    for (Finding finding : found) {
      String value = text.substring(finding.start(), finding.end());
      masked.append(text, done, finding.start()).append(next.placeholder(finding.kind(), value));
      done = finding.end();
    }
    return new Masked(masked.append(text, done, text.length()).toString(), next.masking());
  }

  /// Puts back what may come back. What is put in is plain text, not HTML, and not looked at again.
  ///
  /// @param reply what a provider has written, or anything
  public String restore(String reply) {
    return Placeholder.FORM
        .matcher(reply)
        .replaceAll(placeholder -> Matcher.quoteReplacement(comesBack(placeholder.group())));
  }

  private String comesBack(String placeholder) {
    Hidden value = hidden.get(placeholder);
    return value != null && value.comesBack() ? value.text() : placeholder;
  }

  /// Placeholders handed out so far and while one text is masked.
  private final class Numbering {

    private final Map<Hidden, String> known = new HashMap<>(placeholders);
    private final Set<String> reserved = new HashSet<>(typed);
    private final Map<PersonalKind, Integer> last = new EnumMap<>(PersonalKind.class);

    /// @return those of the placeholders in a text that stand for something already
    List<Finding> typed(String text) {
      List<Finding> taken = new ArrayList<>();
      Matcher placeholder = Placeholder.FORM.matcher(text);
      while (placeholder.find()) {
        if (hidden.containsKey(placeholder.group())) {
          taken.add(new Finding(
              Placeholder.kind(placeholder.group()), placeholder.start(), placeholder.end()));
        } else {
          reserved.add(placeholder.group());
        }
      }
      return taken;
    }

    String placeholder(PersonalKind kind, String text) {
      boolean comesBack = kind.restorable() || hidden.containsKey(text);
      return known.computeIfAbsent(new Hidden(kind, text, comesBack), value -> unused(kind));
    }

    private String unused(PersonalKind kind) {
      String placeholder;
      do {
        placeholder = Placeholder.of(kind, last.merge(kind, 1, Integer::sum));
      } while (reserved.contains(placeholder) || hidden.containsKey(placeholder));
      return placeholder;
    }

    Masking masking() {
      return new Masking(kinds, known, reserved);
    }
  }
}
