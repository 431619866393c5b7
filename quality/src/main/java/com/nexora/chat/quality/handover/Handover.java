package com.nexora.chat.quality.handover;

import com.nexora.chat.domain.intent.WishForHuman;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Options;
import com.nexora.chat.quality.desk.Printed;
import com.nexora.chat.quality.desk.Rows;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Reads messages of which a person has said whether they ask for a person, and says how many the
/// agent hears alike. A CSV file with the columns `message`, `language`, `kind` and `human` (yes or
/// no).
public final class Handover implements Measurement {

  record Message(String text, String language, String kind, boolean human) {}

  private static final Path OURS = Path.of("quality/sets/handover.csv");

  private final Predicate<String> heard;

  public Handover() {
    this(WishForHuman::in);
  }

  Handover(Predicate<String> heard) {
    this.heard = heard;
  }

  @Override
  public boolean run(List<String> arguments) {
    Options options = new Options(arguments, Set.of("--set"), Set.of("--misread"));
    List<Message> messages = read(options.fileIfNamed("--set").orElse(OURS));
    for (String language :
        new TreeSet<>(messages.stream().map(Message::language).toList())) {
      Printed.line(line(
          language, messages.stream().filter(m -> m.language().equals(language)).toList()));
    }
    Printed.line(line("all", messages));
    if (options.has("--misread")) {
      messages.stream()
          .filter(message -> heard.test(message.text()) != message.human())
          .forEach(message -> Printed.line((message.human() ? "not heard  " : "heard for nothing  ")
              + message.language() + "  " + message.text()));
    }
    return true;
  }

  String line(String name, List<Message> messages) {
    List<Message> wishes = messages.stream().filter(Message::human).toList();
    List<Message> others = messages.stream().filter(message -> !message.human()).toList();
    return String.format(
        Locale.ROOT,
        "%-4s  wishes heard %s   others taken for one %s",
        name,
        part(wishes),
        part(others));
  }

  private String part(List<Message> of) {
    long taken = of.stream().filter(message -> heard.test(message.text())).count();
    return of.isEmpty()
        ? "none there"
        : String.format(
            Locale.ROOT, "%d of %d (%.1f %%)", taken, of.size(), 100.0 * taken / of.size());
  }

  static List<Message> read(Path file) {
    return Rows.read(file, Set.of("message", "language", "kind", "human"), row -> {
      String human = row.getField("human");
      if (!human.equals("yes") && !human.equals("no")) {
        throw new BadRequest(file + ", line " + row.getStartingLineNumber()
            + ": human is yes or no, not '" + human + "'");
      }
      return new Message(
          row.getField("message"),
          row.getField("language"),
          row.getField("kind"),
          human.equals("yes"));
    });
  }
}
