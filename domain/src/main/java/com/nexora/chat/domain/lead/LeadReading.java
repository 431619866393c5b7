package com.nexora.chat.domain.lead;

import com.nexora.chat.domain.text.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Whether a message shows interest in buying for a business, and what it says about that.
///
/// @param lead whether the writer, or somebody they write for, may want to buy or to buy more
/// @param facts what was said, each key once; empty unless it is a lead, because nothing is to be
///     noted about a person who does not buy
public record LeadReading(boolean lead, List<LeadFact> facts) {

  private static final LeadReading NONE = new LeadReading(false, List.of());

  public LeadReading {
    facts = List.copyOf(facts);
    if (!lead && !facts.isEmpty()) {
      throw new IllegalArgumentException("facts are noted of leads only");
    }
  }

  /// By words alone, so it needs no model and cannot fail. Reads the first
  /// [PlainText#MOST] signs, in time proportional to them.
  public static LeadReading of(String message) {
    PlainText text = PlainText.of(message);
    List<LeadWords> spoken = Languages.spokenIn(text);
    return interested(text, spoken) ? new LeadReading(true, facts(text, spoken)) : NONE;
  }

  private static boolean interested(PlainText text, List<LeadWords> spoken) {
    if (spoken.stream().anyMatch(words -> words.others().in(text))) {
      return false;
    }
    if (spoken.stream().anyMatch(words -> words.wants().in(text))) {
      return true;
    }
    boolean asks = spoken.stream().anyMatch(words -> words.asks().in(text));
    boolean business = spoken.stream().anyMatch(words -> words.business().in(text))
        || first(spoken, words -> Sizes.in(text, words)).isPresent();
    boolean spends = first(spoken, words -> Budgets.in(text, words)).isPresent();
    boolean needsHelp = spoken.stream().anyMatch(words -> words.support().in(text));
    return ((asks && business) || spends) && !needsHelp;
  }

  static List<LeadFact> facts(PlainText text, List<LeadWords> spoken) {
    return Stream.of(
            first(spoken, words -> Sizes.in(text, words)),
            first(spoken, words -> Budgets.in(text, words)),
            first(spoken, words -> Timelines.in(text, words)),
            first(spoken, words -> UseCases.in(text, words)),
            first(spoken, words -> Roles.in(text, words)),
            Emails.in(text),
            Places.in(text))
        .<LeadFact>flatMap(Optional::stream)
        .toList();
  }

  /// The languages stand in the order of their likelihood.
  private static <F extends LeadFact> Optional<F> first(
      List<LeadWords> spoken, Function<LeadWords, Optional<F>> reader) {
    return spoken.stream().map(reader).flatMap(Optional::stream).findFirst();
  }
}
