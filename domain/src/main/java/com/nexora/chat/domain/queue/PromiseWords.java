package com.nexora.chat.domain.queue;

import com.nexora.chat.domain.hours.Promise;
import com.nexora.chat.domain.hours.QueueWording;
import com.nexora.chat.domain.hours.Queueing.Detail;
import com.nexora.chat.domain.intent.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said to customers out of hours, in their language: the workspace's own words, or else
/// built-in ones. In a language that has neither it is said in the workspace's main language, or
/// else in English.
///
/// @param wanted the customer's language
/// @param main the workspace's
public record PromiseWords(QueueWording wording, Language wanted, Language main) {

  private static final Language ENGLISH = new Language("en");

  /// When an answer comes, and the one question for what is missing.
  public String promise(Promise promise, Set<Detail> missing) {
    Said said = said(wording.promise(), BuiltIn::promise);
    String told = said.text()
        .replace(QueueWording.TIME, time(promise.promisedAt(), promise.zone(), said.language()));
    return missing.isEmpty() ? told : told + "\n" + question(missing);
  }

  public String noted() {
    return said(wording.noted(), BuiltIn::noted).text();
  }

  /// Empty when the workspace wants nothing added to an answer.
  public Optional<String> afterAnswer(Instant opening, ZoneId zone) {
    for (Language language : List.of(wanted, main)) {
      String words = wording.afterAnswer().get(language);
      if (words != null) {
        return Optional.of(words.replace(QueueWording.TIME, time(opening, zone, language)));
      }
    }
    return Optional.empty();
  }

  private String question(Set<Detail> missing) {
    Said own = said(wording.ask(), BuiltIn::ask);
    if (wording.ask().containsValue(own.text())) {
      return own.text();
    }
    BuiltIn words = BuiltIn.of(own.language());
    List<String> parts = new ArrayList<>(List.of(words.ask()));
    Stream.of(Detail.values())
        .filter(missing::contains)
        .forEach(detail -> parts.add(words.question(detail)));
    return parts.stream().collect(Collectors.joining(" "));
  }

  /// A text and the language it is in.
  private record Said(String text, Language language) {}

  private interface Which {
    String of(BuiltIn words);
  }

  private Said said(Map<Language, String> own, Which which) {
    for (Language language : List.of(wanted, main)) {
      if (own.containsKey(language)) {
        return new Said(own.get(language), language);
      }
      if (BuiltIn.speaks(language)) {
        return new Said(which.of(BuiltIn.of(language)), language);
      }
    }
    return new Said(which.of(BuiltIn.of(ENGLISH)), ENGLISH);
  }

  /// `Tuesday, November 24, 2026, 10:00 AM (UTC+1, Berlin)`, as the language writes it.
  public static String time(Instant at, ZoneId zone, Language language) {
    Locale locale = Locale.of(language.code());
    ZonedDateTime local = at.atZone(zone);
    String date =
        local.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale));
    String time = local.format(DateTimeFormatter.ofLocalizedPattern("jm").withLocale(locale));
    // Blanks that do not break look odd in some clients.
    return (date + ", " + time + " (" + zone(local) + ")").replaceAll("[\\u00A0\\u202F]", " ");
  }

  /// The offset is what anybody can reckon with; the city tells whose time it is.
  private static String zone(ZonedDateTime local) {
    String offset = offset(local.getOffset());
    String id = local.getZone().getId();
    return local.getZone() instanceof ZoneOffset || !id.contains("/") || id.startsWith("Etc/")
        ? offset
        : offset + ", " + id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }

  private static String offset(ZoneOffset offset) {
    int minutes = offset.getTotalSeconds() / 60;
    if (minutes == 0) {
      return "UTC";
    }
    String whole = "UTC" + (minutes < 0 ? "-" : "+") + Math.abs(minutes) / 60;
    int rest = Math.abs(minutes) % 60;
    return rest == 0 ? whole : whole + ":" + rest;
  }
}
