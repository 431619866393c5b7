package com.nexora.chat.application.checking;

import com.nexora.chat.application.port.Examine.Seen;
import com.nexora.chat.application.port.Mirrored;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.CheckWorkspace.Level;
import java.time.Duration;

/// What the app in the Developer Hub may do, as far as reading tells. Scopes are called as they are
/// there (documentation, "Setting up OAuth").
final class Scopes {

  private Scopes() {}

  static Finding version(Seen seen) {
    return switch (seen) {
      case Seen.Found(long yes)
      when yes > 0 -> new Finding(Level.FINE, "API version", "The app's is 2.16 or later.");
      case Seen.Found _ ->
        new Finding(
            Level.WRONG,
            "API version",
            "The app's is older than 2.16, and its webhooks follow it: set 2.16 in the Developer"
                + " Hub.");
      case Seen.Withheld(String why) -> unknown("API version", why);
      case Seen.Unavailable(String why) -> unknown("API version", why);
    };
  }

  static Finding conversations(Seen seen) {
    return scope(
        seen,
        "reading conversations",
        "Read conversations",
        "no customer is answered",
        Level.WRONG);
  }

  static Finding contacts(Seen seen) {
    return scope(
        seen,
        "reading contacts",
        "Read and list users and companies",
        "the account tier is not known",
        Level.WRONG);
  }

  static Finding articles(ReadMirrored.Result read) {
    if (!(read instanceof ReadMirrored.Result.Read(var page))) {
      return unseen("articles", "Read and list articles", read);
    }
    long published = Staff.of(Mirrored.Article.class, page.things()).stream()
        .filter(article ->
            article.contents().values().stream().anyMatch(Mirrored.Article.Content::published))
        .count();
    return published == 0
        ? new Finding(
            Level.WRONG,
            "articles",
            "None is published, so every question goes to a person: publish some.")
        : new Finding(Level.FINE, "articles", published + " are published.");
  }

  static Finding fin(Seen seen, Duration lately) {
    return switch (seen) {
      case Seen.Found(long none)
      when none == 0 ->
        new Finding(
            Level.FINE,
            "Fin",
            "It took part in none of the agent's conversations of the last " + lately.toDays()
                + " days.");
      case Seen.Found(long count) ->
        new Finding(
            Level.NOTE,
            "Fin",
            "It took part in " + count + " of the agent's conversations of the last "
                + lately.toDays()
                + " days. That is as it should be where Fin comes first and ended before the agent"
                + " got the conversation; otherwise both answer.");
      case Seen.Withheld(String why) -> unknown("Fin", why);
      case Seen.Unavailable(String why) -> unknown("Fin", why);
    };
  }

  private static Finding scope(
      Seen seen, String about, String scope, String otherwise, Level missing) {
    return switch (seen) {
      case Seen.Found _ -> new Finding(Level.FINE, about, "Allowed.");
      case Seen.Withheld(String why) ->
        new Finding(
            missing,
            about,
            "Not allowed (" + why + "): without the scope " + scope + " " + otherwise
                + ". Add it in the Developer Hub and connect again.");
      case Seen.Unavailable(String why) -> unknown(about, why);
    };
  }

  /// For a list that was not read.
  static Finding unseen(String about, String scope, ReadMirrored.Result read) {
    return switch (read) {
      case ReadMirrored.Result.Withheld(String why) ->
        new Finding(
            Level.WRONG,
            about,
            "Not allowed (" + why + "): it needs the scope " + scope
                + ". Add it in the Developer Hub and connect again.");
      case ReadMirrored.Result.Limited limited -> unknown(about, limited.why());
      case ReadMirrored.Result.Unavailable(String why) -> unknown(about, why);
      case ReadMirrored.Result.Read _ -> throw new IllegalArgumentException("it was read");
    };
  }

  private static Finding unknown(String about, String why) {
    return new Finding(Level.UNKNOWN, about, "It could not be looked at (" + why + "). Try again.");
  }
}
