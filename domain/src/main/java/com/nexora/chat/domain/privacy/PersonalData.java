package com.nexora.chat.domain.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;

/// Finds personal data by its form: check digits where there are any, and the words beside it
/// where the form alone could be anything. Names and postal addresses have no form and are not
/// looked for.
///
/// Any text will do. The time taken grows as the length of the text does, whatever it holds.
public final class PersonalData {

  /// The surer its form, the earlier it is looked for; what was found is not found again.
  private static final List<Function<CharSequence, List<Finding>>> RECOGNISERS = List.of(
      Keys::blocksIn,
      Keys::in,
      Passwords::inAddresses,
      Passwords::sentIn,
      Passwords::in,
      Emails::in,
      SpelledEmails::in,
      Ibans::in,
      NationalIds::in,
      Cards::in,
      IpAddresses::in,
      Phones::in);

  /// What is found can set free what stands beside it, in a text made for that again and again.
  private static final int ROUNDS = 4;

  private PersonalData() {}

  /// @return in the order of the text; none overlaps another
  public static List<Finding> in(String text) {
    View view = View.of(text);
    Matcher placeholders = Placeholder.FORM.matcher(view.text());
    while (placeholders.find()) {
      view.wall(placeholders.start(), placeholders.end());
    }
    List<Finding> found = new ArrayList<>();
    int before = -1;
    for (int round = 0; round < ROUNDS && found.size() > before; round++) {
      before = found.size();
      for (Function<CharSequence, List<Finding>> recogniser : RECOGNISERS) {
        for (Finding finding : recogniser.apply(view.text())) {
          if (view.isFree(finding.start(), finding.end())) {
            view.wall(finding.start(), finding.end());
            found.add(finding);
          }
        }
      }
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Finding::start))
        .map(view::asWritten)
        .toList();
  }

  /// What each recogniser finds by itself, so that its work can be counted.
  static List<Finding> unsorted(CharSequence view) {
    return RECOGNISERS.stream()
        .flatMap(recogniser -> recogniser.apply(view).stream())
        .toList();
  }
}
