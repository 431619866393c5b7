package com.nexora.chat.console.web;

import com.nexora.chat.domain.tenancy.Secret;
import io.helidon.http.Status;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/// What is sent back.
public sealed interface Reply {

  /// @param template its name, without its ending
  /// @param view what it shows
  record Page(Status status, String template, Object view) implements Reply {}

  /// Go there and look: what was asked for is done.
  record SeeOther(String path) implements Reply {}

  /// Go to another site, and bring back from there what the browser keeps meanwhile.
  ///
  /// @param journey a word that the browser keeps for ten minutes
  record Away(URI to, Secret journey) implements Reply {

    /// Without the word.
    @Override
    public String toString() {
      return "Away[]";
    }
  }

  /// As `then`, for a browser that is back: what it kept meanwhile it forgets.
  record Returned(Reply then) implements Reply {}

  /// As [SeeOther], with a session from now on.
  record Entered(String path, Secret session) implements Reply {}

  /// As [SeeOther], without a session from now on.
  record Left(String path) implements Reply {}

  /// @param name for whoever keeps it as a file
  record Json(String name, String json) implements Reply {}

  /// For a program.
  record Answer(JsonObject json) implements Reply {}

  /// Something that a program cannot have (RFC 9457).
  ///
  /// @param detail a sentence that says what to do instead
  /// @param mistakes each by itself; none when the detail says it all
  record Problem(Status status, String title, String detail, List<String> mistakes)
      implements Reply {

    public Problem {
      mistakes = List.copyOf(mistakes);
    }
  }

  /// A table (RFC 4180).
  ///
  /// @param name for whoever keeps it as a file
  record Csv(String name, String csv) implements Reply {}

  /// Something that never changes under its address.
  ///
  /// @param name of an asset that there is
  record Asset(String name) implements Reply {}

  /// Goes on until the browser has enough: events, one after the other.
  ///
  /// @param source is given where to put them, and returns when there are no more
  record Events(Consumer<Sink> source) implements Reply {}

  /// Something that cannot be done.
  ///
  /// @param text a sentence that says what to do instead
  record Trouble(Status status, String title, String text) implements Reply {}

  /// Takes events for a browser.
  @FunctionalInterface
  interface Sink {

    /// @return false when nobody listens any more
    boolean send(String event);
  }

  static Page page(String template, Object view) {
    return new Page(Status.OK_200, template, view);
  }

  static Problem problem(Status status, String title, String detail) {
    return new Problem(status, title, detail, List.of());
  }

  /// As [#notThere], for programs.
  static Problem nothing() {
    return problem(
        Status.NOT_FOUND_404,
        "Nothing here",
        "There is no such thing. What there is says /api/openapi.json.");
  }

  static Trouble notThere() {
    return new Trouble(
        Status.NOT_FOUND_404,
        "Nothing here",
        "There is no such page, or it is not for the account you are signed in with.");
  }
}
