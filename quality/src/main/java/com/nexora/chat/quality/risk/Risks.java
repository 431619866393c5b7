package com.nexora.chat.quality.risk;

import com.nexora.chat.domain.risk.Risk;
import com.nexora.chat.domain.risk.RiskReading;
import com.nexora.chat.quality.desk.BadRequest;
import com.nexora.chat.quality.desk.Measurement;
import com.nexora.chat.quality.desk.Options;
import com.nexora.chat.quality.desk.Printed;
import com.nexora.chat.quality.desk.Rows;
import com.nexora.chat.quality.desk.Tally;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads messages of which a person has said what is at stake, and says how many the agent reads
/// alike. A CSV file with the columns `message`, `language` and `risk`: self-harm, threat, legal,
/// abuse, data, security or none.
public final class Risks implements Measurement {

  record Message(String text, String language, Risk risk) {}

  private static final Path OURS = Path.of("quality/sets/risk-development.csv");
  private static final Map<String, Risk> NAMES = Map.of(
      "self-harm", Risk.SELF_HARM,
      "threat", Risk.THREAT_TO_OTHERS,
      "legal", Risk.LEGAL_THREAT,
      "abuse", Risk.ABUSE,
      "data", Risk.DATA_PROTECTION_REQUEST,
      "security", Risk.SECURITY_REPORT,
      "none", Risk.NONE);

  private final Function<String, Risk> reader;

  public Risks() {
    this(message -> RiskReading.of(message).risk());
  }

  Risks(Function<String, Risk> reader) {
    this.reader = reader;
  }

  @Override
  public boolean run(List<String> arguments) {
    Options options = new Options(arguments, Set.of("--set", "--half"), Set.of("--misread"));
    List<Message> messages =
        read(options.fileIfNamed("--set").orElse(OURS), options.text("--half").orElse(""));
    Stream<Risk> risks = Arrays.stream(Risk.values()).filter(risk -> risk != Risk.NONE);
    risks.forEach(
        risk -> Printed.line(String.format("%-24s  ", risk.label()) + of(risk, messages)));
    for (String language :
        new TreeSet<>(messages.stream().map(Message::language).toList())) {
      Printed.line(String.format("%-24s  ", language)
          + any(messages.stream().filter(m -> m.language().equals(language)).toList()));
    }
    Printed.line(String.format("%-24s  ", "any risk") + any(messages));
    if (options.has("--misread")) {
      messages.stream()
          .filter(message -> reader.apply(message.text()) != message.risk())
          .forEach(message -> Printed.line(message.risk().label() + ", read as "
              + reader.apply(message.text()).label() + "  " + message.language() + "  "
              + message.text()));
    }
    return true;
  }

  Tally of(Risk risk, List<Message> messages) {
    return messages.stream()
        .map(message -> tally(message.risk() == risk, reader.apply(message.text()) == risk))
        .reduce(Tally.NOTHING, Tally::plus);
  }

  /// Whether something is at stake at all, whatever it is.
  Tally any(List<Message> messages) {
    return messages.stream()
        .map(message ->
            tally(message.risk() != Risk.NONE, reader.apply(message.text()) != Risk.NONE))
        .reduce(Tally.NOTHING, Tally::plus);
  }

  private static Tally tally(boolean there, boolean found) {
    return new Tally(there && found ? 1 : 0, found && !there ? 1 : 0, there && !found ? 1 : 0);
  }

  private static List<Message> read(Path file, String half) {
    return Rows.read(file, Set.of("message", "language", "risk"), row -> {
          Risk risk = NAMES.get(row.getField("risk"));
          if (risk == null) {
            throw new BadRequest(
                file + ", line " + row.getStartingLineNumber() + ": risk is one of "
                    + String.join(", ", new TreeSet<>(NAMES.keySet())) + ", not '"
                    + row.getField("risk")
                    + "'");
          }
          boolean taken = half.isEmpty() || half.equals(row.findField("half").orElse(half));
          return taken
              ? List.of(new Message(row.getField("message"), row.getField("language"), risk))
              : List.<Message>of();
        })
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
