package com.nexora.chat.quality.leads;

import com.nexora.chat.domain.lead.LeadFact;
import com.nexora.chat.domain.lead.LeadReading;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Options;
import com.nexora.chat.quality.desk.Printed;
import com.nexora.chat.quality.desk.Rows;
import com.nexora.chat.quality.desk.Tally;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Reads messages of which a person has said whether they come from somebody who may buy, and which
/// facts they hold, and says how many the agent reads alike. A CSV file with the columns `message`,
/// `language`, `kind`, `lead` (yes or no) and `facts` (`key=value;key=value`).
///
/// Sizes, budgets, addresses and countries are right when they are the same; what is quoted is
/// right
/// when one of both quotations holds the other. A fact of a message that is no lead is wrong.
public final class Leads implements Measurement {

  record Message(String text, String language, boolean lead, Map<String, String> facts) {}

  private static final Path OURS = Path.of("quality/sets/leads.csv");
  private static final List<String> KEYS =
      List.of("company_size", "budget", "timeline", "use_case", "role", "email", "country");
  private static final Set<String> QUOTED = Set.of("timeline", "use_case", "role");

  private final Function<String, LeadReading> reader;

  public Leads() {
    this(LeadReading::of);
  }

  Leads(Function<String, LeadReading> reader) {
    this.reader = reader;
  }

  @Override
  public boolean run(List<String> arguments) {
    Options options = new Options(arguments, Set.of("--set", "--half"), Set.of("--misread"));
    List<Message> messages =
        read(options.fileIfNamed("--set").orElse(OURS), options.text("--half").orElse(""));
    for (String language :
        new TreeSet<>(messages.stream().map(Message::language).toList())) {
      Printed.line(String.format("%-12s  ", language)
          + leads(messages.stream().filter(m -> m.language().equals(language)).toList()));
    }
    Printed.line(String.format("%-12s  ", "all") + leads(messages));
    KEYS.forEach(key -> Printed.line(String.format("%-12s  ", key) + facts(key, messages)));
    if (options.has("--misread")) {
      messages.forEach(this::misread);
    }
    return true;
  }

  Tally leads(List<Message> messages) {
    return messages.stream()
        .map(message -> tally(message.lead(), reader.apply(message.text()).lead(), true))
        .reduce(Tally.NOTHING, Tally::plus);
  }

  Tally facts(String key, List<Message> messages) {
    return messages.stream().map(message -> fact(key, message)).reduce(Tally.NOTHING, Tally::plus);
  }

  private Tally fact(String key, Message message) {
    String wanted = message.facts().getOrDefault(key, "");
    String found = found(message).getOrDefault(key, "");
    return tally(!wanted.isEmpty(), !found.isEmpty(), same(key, wanted, found));
  }

  /// What is found wrongly is both: one that is not there, and one that is missed.
  private static Tally tally(boolean there, boolean found, boolean same) {
    return new Tally(
        there && found && same ? 1 : 0,
        found && !(there && same) ? 1 : 0,
        there && !(found && same) ? 1 : 0);
  }

  private static boolean same(String key, String wanted, String found) {
    String a = plain(wanted);
    String b = plain(found);
    return QUOTED.contains(key) ? a.contains(b) || b.contains(a) : a.equals(b);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }

  private Map<String, String> found(Message message) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (LeadFact fact : reader.apply(message.text()).facts()) {
      facts.put(fact.key(), fact.value());
    }
    return facts;
  }

  private void misread(Message message) {
    boolean lead = reader.apply(message.text()).lead();
    if (lead != message.lead()) {
      Printed.line((message.lead() ? "not seen  " : "seen for nothing  ") + message.language()
          + "  " + message.text());
      return;
    }
    Map<String, String> found = found(message);
    for (String key : KEYS) {
      String wanted = message.facts().getOrDefault(key, "");
      String have = found.getOrDefault(key, "");
      if (wanted.isEmpty() != have.isEmpty() || !same(key, wanted, have)) {
        Printed.line(key + "  '" + have + "', not '" + wanted + "'  " + message.language() + "  "
            + message.text());
      }
    }
  }

  private static List<Message> read(Path file, String half) {
    return Rows.read(file, Set.of("message", "language", "lead", "facts"), row -> {
          String lead = row.getField("lead");
          if (!lead.equals("yes") && !lead.equals("no")) {
            throw new BadRequest(file + ", line " + row.getStartingLineNumber()
                + ": lead is yes or no, not '" + lead + "'");
          }
          boolean taken = half.isEmpty() || half.equals(row.findField("half").orElse(half));
          return taken
              ? List.of(new Message(
                  row.getField("message"),
                  row.getField("language"),
                  lead.equals("yes"),
                  facts(row.getField("facts"), file + ", line " + row.getStartingLineNumber())))
              : List.<Message>of();
        })
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  static Map<String, String> facts(String written, String where) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (String fact : written.isBlank() ? new String[0] : written.split(";")) {
      int sign = fact.indexOf('=');
      if (sign < 0 || !KEYS.contains(fact.substring(0, sign).strip())) {
        throw new BadRequest(where + ": '" + fact + "' is no key=value with one of the keys "
            + String.join(", ", KEYS));
      }
      facts.put(fact.substring(0, sign).strip(), fact.substring(sign + 1).strip());
    }
    return facts;
  }
}
