package com.nexora.chat.quality.privacy;

import com.nexora.chat.domain.privacy.Finding;
import com.nexora.chat.domain.privacy.PersonalKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines of support conversations from a seed: sentences of `sentences.txt`, one to three in a
/// line, with values put in. Made before the recogniser and without looking at it, so that it can
/// be found wanting.
final class Lines {

  private static final Pattern SLOT = Pattern.compile("\\{([A-Z_]+|[a-z]+)}");

  /// What stands in a slot, and as what it must be found; a decoy as nothing.
  private record Value(String text, List<PersonalKind> kinds) {}

  private final List<String> sentences;
  private final Dice dice;
  private final MoneyMaker money;
  private final ReachMaker reach;
  private final SecretMaker secrets;
  private final DecoyMaker decoys;

  private Lines(long seed) {
    this.sentences = sentences();
    this.dice = new Dice(seed);
    this.money = new MoneyMaker(dice);
    this.reach = new ReachMaker(dice);
    this.secrets = new SecretMaker(dice);
    this.decoys = new DecoyMaker(dice);
  }

  static List<Line> made(long seed, int count) {
    Lines lines = new Lines(seed);
    List<Line> made = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      made.add(lines.next());
    }
    return made;
  }

  private Line next() {
    var text = new StringBuilder();
    List<Finding> personal = new ArrayList<>();
    for (int sentence = dice.pick(1, 1, 1, 1, 2, 2, 3); sentence > 0; sentence--) {
      text.append(text.isEmpty() ? "" : dice.pick(" ", "\n"));
      fill(dice.pick(sentences), text, personal);
    }
    return new Line(text.toString(), personal);
  }

  private void fill(String sentence, StringBuilder text, List<Finding> personal) {
    Matcher slots = SLOT.matcher(sentence);
    int done = 0;
    for (MatchResult slot : slots.results().toList()) {
      text.append(sentence, done, slot.start());
      Value value = value(slot.group(1));
      for (PersonalKind kind : value.kinds()) {
        personal.add(
            new Finding(kind, text.length(), text.length() + value.text().length()));
      }
      text.append(value.text());
      done = slot.end();
    }
    text.append(sentence, done, sentence.length());
  }

  private Value value(String slot) {
    return switch (slot) {
      case "CARD" -> personal(PersonalKind.CARD, money.card());
      case "IBAN" -> personal(PersonalKind.IBAN, money.iban());
      case "EMAIL" -> personal(PersonalKind.EMAIL, reach.email());
      case "PHONE" -> personal(PersonalKind.PHONE, reach.phone());
      case "PHONE_CLEAR" -> personal(PersonalKind.PHONE, reach.clearPhone());
      case "IP" -> personal(PersonalKind.IP_ADDRESS, reach.ip());
      case "KEY" -> personal(PersonalKind.KEY, secrets.key());
      case "BEARER" -> personal(PersonalKind.KEY, secrets.bearer());
      case "PASSWORD" -> personal(PersonalKind.KEY, secrets.password());
      case "SSN" -> personal(PersonalKind.NATIONAL_ID, secrets.ssn());
      case "NINO" -> personal(PersonalKind.NATIONAL_ID, secrets.nino());
      case "DNI" -> personal(PersonalKind.NATIONAL_ID, secrets.dni());
      case "CPF" -> personal(PersonalKind.NATIONAL_ID, secrets.cpf());
      default -> new Value(decoys.made(slot), List.of());
    };
  }

  private static Value personal(PersonalKind kind, String text) {
    return new Value(text, List.of(kind));
  }

  private static List<String> sentences() {
    try (InputStream file =
            Objects.requireNonNull(Lines.class.getResourceAsStream("sentences.txt"));
        var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.replace("\\n", "\n"))
          .toList();
    } catch (IOException cannot) {
      throw new UncheckedIOException(cannot);
    }
  }
}
