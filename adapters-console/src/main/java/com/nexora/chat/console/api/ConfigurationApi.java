package com.nexora.chat.console.api;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.application.usecase.ConfigureWorkspace.Result;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.application.usecase.ReadDocument.Reading;
import com.nexora.chat.console.page.Configuration;
import com.nexora.chat.console.page.OwnersOnly;
import com.nexora.chat.console.page.Times;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import io.helidon.http.Status;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;

/// What the workspace has decided: read, judged and published.
public record ConfigurationApi(ConfigureWorkspace configuring, ReadDocument reading) {

  private static final String HERE = "/configuration";
  private static final int VERSIONS = 50;
  private static final int LONGEST_NOTE = 500;

  private static Shape version() {
    return new Shape()
        .with("number", Shape.whole())
        .with("published", Shape.flag())
        .with("author", Shape.text())
        .with("note", Shape.text())
        .with("basedOn", Shape.whole("The version that was live then; 0 for none."))
        .with("at", Shape.time())
        .with("checksum", Shape.text("SHA-256 of the document in UTF-8, as hex."));
  }

  private static JsonObject document() {
    return Shape.text(0, Configuration.LONGEST, "YAML, as docs/configuration.md describes it.");
  }

  private static JsonObject sentences() {
    return Shape.list(Shape.text());
  }

  public List<Route> routes() {
    return List.of(
        Api.get(
            HERE,
            Need.viewer(),
            Api.look(
                "configuration",
                "The document that serves: the live version, or what the workspaces file has.",
                new Shape()
                    .with("live", Shape.whole("The number of the live version; 0 when none is."))
                    .with("document", Shape.text())),
            this::live),
        Api.get(
            HERE + "/versions",
            Need.viewer(),
            Api.look(
                "configurationVersions",
                "Versions and drafts, the newest first; " + VERSIONS + " at most.",
                new Shape().with("versions", Shape.list(version().json()))),
            this::versions),
        Api.get(
            HERE + "/versions/{number}",
            Need.viewer(),
            Api.look(
                "configurationVersion",
                "One version with its document.",
                version().with("document", Shape.text())),
            this::one),
        Api.post(
            HERE + "/check",
            Need.editor(),
            Api.act(
                "checkConfiguration",
                "Says what is wrong with a document, and what it would change. Keeps nothing.",
                new Shape().with("document", document()),
                new Shape()
                    .with("mistakes", sentences())
                    .with("warnings", sentences())
                    .with("compared", Shape.flag())
                    .with("differences", sentences())),
            this::check),
        Api.post(
            HERE + "/publish",
            Need.editor(),
            Api.act(
                "publishConfiguration",
                "Publishes a document, unless another version became live since the one it was made"
                    + " from.",
                new Shape()
                    .with("document", document())
                    .with("basedOn", Shape.whole("The live version it was made from; 0 for none."))
                    .maybe("note", Shape.text(0, LONGEST_NOTE, "Why, for the history.")),
                new Shape()
                    .with("published", Shape.flag())
                    .with("version", version().json())),
            this::publish));
  }

  private Reply live(Request request) {
    // One look at both: what is shown is what the number says.
    Optional<ConfigVersion> live = configuring.live(request.workspace());
    return Api.answer(Json.createObjectBuilder()
        .add("live", live.map(ConfigVersion::number).orElse(0L))
        .add(
            "document",
            live.map(ConfigVersion::document)
                .orElseGet(() -> reading.serving(request.workspace()))));
  }

  private Reply versions(Request request) {
    JsonArrayBuilder versions = Json.createArrayBuilder();
    configuring
        .history(request.workspace(), VERSIONS)
        .forEach(version -> versions.add(written(version)));
    return Api.answer(Json.createObjectBuilder().add("versions", versions));
  }

  private Reply one(Request request) {
    return number(request.named("number"))
        .flatMap(number -> configuring.version(request.workspace(), number))
        .map(version -> Api.answer(written(version).add("document", version.document())))
        .orElseGet(Reply::nothing);
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.parseLong(text));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private static JsonObjectBuilder written(ConfigVersion version) {
    return Json.createObjectBuilder()
        .add("number", version.number())
        .add("published", version.published())
        .add("author", version.author())
        .add("note", version.note())
        .add("basedOn", version.basedOn())
        .add("at", Times.iso(version.at()))
        .add("checksum", version.checksum());
  }

  private static Reply tooLong() {
    return Api.wrong(
        "Too long", "A document has " + Configuration.LONGEST + " characters at most.");
  }

  private Reply check(Request request) {
    String document = request.field("document");
    if (document.length() > Configuration.LONGEST) {
      return tooLong();
    }
    Reading read = reading.read(request.workspace(), document);
    Optional<List<String>> differences = differences(request, document);
    return Api.answer(Json.createObjectBuilder()
        .add("mistakes", Json.createArrayBuilder(read.mistakes()))
        .add("warnings", Json.createArrayBuilder(read.warnings()))
        .add("compared", differences.isPresent())
        .add("differences", Json.createArrayBuilder(differences.orElse(List.of()))));
  }

  /// Empty where it cannot be read.
  private Optional<List<String>> differences(Request request, String document) {
    try {
      return Optional.of(reading.differences(reading.serving(request.workspace()), document));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private Reply publish(Request request) {
    String document = request.field("document");
    Optional<Long> basedOn = number(request.field("basedOn"));
    if (document.length() > Configuration.LONGEST) {
      return tooLong();
    }
    if (document.isBlank() || basedOn.isEmpty()) {
      return Api.wrong(
          "What, and over which?",
          "Send document, and basedOn: the number of the live version that it was made from, or 0.");
    }
    String note = request.field("note").strip();
    if (note.length() > LONGEST_NOTE) {
      return Api.wrong("Too long", "A note has " + LONGEST_NOTE + " characters at most.");
    }
    Optional<String> refusal = OwnersOnly.refusal(request, reading, document);
    if (refusal.isPresent()) {
      return Reply.problem(Status.FORBIDDEN_403, "Nothing was published", refusal.get());
    }
    Result result = configuring.publish(
        request.workspace(),
        new ConfigVersion.Draft(document, request.who().name(), note, basedOn.get()));
    return switch (result) {
      case Result.Published(ConfigVersion version) -> published(true, version);
      case Result.Same(ConfigVersion live) -> published(false, live);
      case Result.Outdated(long live) ->
        Reply.problem(
            Status.CONFLICT_409,
            "Nothing was published",
            "Version " + live + " is live by now. Read it, take over what it changed, and send"
                + " basedOn " + live + ".");
      case Result.Wrong(List<String> mistakes) ->
        new Reply.Problem(
            Status.UNPROCESSABLE_CONTENT_422,
            "Nothing was published",
            "Mend what is wrong first.",
            mistakes);
    };
  }

  private static Reply published(boolean published, ConfigVersion version) {
    return Api.answer(
        Json.createObjectBuilder().add("published", published).add("version", written(version)));
  }
}
