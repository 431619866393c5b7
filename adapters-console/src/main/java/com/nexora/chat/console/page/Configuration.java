package com.nexora.chat.console.page;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.application.usecase.ConfigureWorkspace.Result;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.application.usecase.ReadDocument.Reading;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.access.Role;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.http.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the workspace has decided: written, judged, compared, published, and taken back.
public record Configuration(
    ConfigureWorkspace configuring, ReadDocument reading, Confirming confirming) {

  private static final String HERE = "/console/w/{workspace}/configuration";
  private static final int VERSIONS = 50;

  /// More is no configuration, in characters.
  public static final int LONGEST = 128 * 1024;

  static final String TOO_LONG = "This is too long for a configuration.";

  /// @param document as it stands in the field
  /// @param basedOn the live version it was made from; 0 when none was live
  /// @param said what came of the last wish; empty when nothing was wished
  /// @param confirm how to confirm who one is, to publish this; empty when that is not needed
  public record View(
      Frame frame,
      String base,
      boolean editor,
      String document,
      long basedOn,
      Checked checked,
      String said,
      List<ConfigVersion> history,
      long live,
      Optional<Confirming.Asked> confirm) {

    public View {
      history = List.copyOf(history);
    }

    public String state(ConfigVersion version) {
      return version.number() == live ? "live" : version.published() ? "published" : "draft";
    }
  }

  /// What is made of the document in the field.
  public record Checked(List<String> mistakes, List<String> warnings, Compared compared) {

    public Checked {
      mistakes = List.copyOf(mistakes);
      warnings = List.copyOf(warnings);
    }
  }

  /// What differs from what serves.
  ///
  /// @param possible false where it cannot be read
  public record Compared(boolean possible, List<String> differences) {

    static final Compared NOT = new Compared(false, List.of());

    public Compared {
      differences = List.copyOf(differences);
    }
  }

  /// @param live the number of the live version; 0 when none is
  /// @param confirm how to confirm who one is, to publish this; empty when that is not needed
  public record VersionView(
      Frame frame,
      String base,
      boolean editor,
      ConfigVersion version,
      long live,
      Compared compared,
      Optional<Confirming.Asked> confirm) {}

  public List<Route> routes() {
    Set<String> text = Set.of("document", "based-on", "note", "password");
    Set<String> again = Set.of("note", "based-on", "password");
    return List.of(
        Route.get(HERE, Need.viewer(), this::show),
        Route.post(HERE + "/check", Need.editor(), text, request -> page(request, "")),
        Route.post(HERE + "/checked", Need.editor(), text, this::checked),
        Route.post(HERE + "/draft", Need.editor(), text, this::draft),
        Route.post(HERE + "/publish", Need.editor(), text, this::publish),
        Route.get(HERE + "/{number}", Need.viewer(), this::version),
        Route.post(HERE + "/{number}/restore", Need.editor(), again, this::restore));
  }

  private Reply show(Request request) {
    WorkspaceId workspace = request.workspace();
    // One look at both: what is shown is what the number says.
    Optional<ConfigVersion> live = configuring.live(workspace);
    return page(
        Status.OK_200,
        request,
        live.map(ConfigVersion::document).orElseGet(() -> reading.serving(workspace)),
        live.map(ConfigVersion::number).orElse(0L),
        "");
  }

  private Reply page(Request request, String said) {
    return page(Status.OK_200, request, request.field("document"), basedOn(request), said);
  }

  private Reply page(Status status, Request request, String document, long basedOn, String said) {
    WorkspaceId workspace = request.workspace();
    return new Reply.Page(
        status,
        "configuration",
        new View(
            Frame.inside("Configuration", request, "configuration"),
            Frame.path(workspace, "configuration"),
            request.who().may(workspace, Role.EDITOR),
            document,
            basedOn,
            judged(workspace, document),
            said,
            configuring.history(workspace, VERSIONS),
            live(workspace),
            OwnersOnly.asked(request, reading, confirming, document)));
  }

  private long live(WorkspaceId workspace) {
    return configuring.live(workspace).map(ConfigVersion::number).orElse(0L);
  }

  /// 0 where the form says nothing that can be read: nothing is published over another then.
  static long basedOn(Request request) {
    try {
      return Long.parseLong(request.field("based-on"));
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  private Reply checked(Request request) {
    return Reply.page("checked", judged(request.workspace(), request.field("document")));
  }

  Checked judged(WorkspaceId workspace, String document) {
    if (document.length() > LONGEST) {
      return new Checked(List.of(TOO_LONG), List.of(), Compared.NOT);
    }
    Reading read = reading.read(workspace, document);
    return new Checked(read.mistakes(), read.warnings(), compared(workspace, document));
  }

  private Compared compared(WorkspaceId workspace, String document) {
    try {
      return new Compared(true, reading.differences(reading.serving(workspace), document));
    } catch (IllegalArgumentException unreadable) {
      return Compared.NOT;
    }
  }

  private Reply draft(Request request) {
    WorkspaceId workspace = request.workspace();
    String document = request.field("document");
    if (document.length() > LONGEST) {
      return page(Status.BAD_REQUEST_400, request, document, basedOn(request), TOO_LONG);
    }
    if (!reading.read(workspace, document).secrets().isEmpty()) {
      return page(
          Status.BAD_REQUEST_400,
          request,
          document,
          basedOn(request),
          "Nothing was kept: a version stays for ever, and whoever reads it would read this, too.");
    }
    ConfigVersion kept = configuring.draft(workspace, made(request));
    return page(
        Status.OK_200,
        request,
        document,
        basedOn(request),
        "Kept as version " + kept.number() + ", which is not live.");
  }

  private static ConfigVersion.Draft made(Request request) {
    return new ConfigVersion.Draft(
        request.field("document"),
        request.who().name(),
        request.field("note").strip(),
        basedOn(request));
  }

  private Reply publish(Request request) {
    if (request.field("document").length() > LONGEST) {
      return page(
          Status.BAD_REQUEST_400, request, request.field("document"), basedOn(request), TOO_LONG);
    }
    Optional<String> refusal =
        OwnersOnly.refusal(request, reading, confirming, request.field("document"));
    if (refusal.isPresent()) {
      return page(
          Status.FORBIDDEN_403,
          request,
          request.field("document"),
          basedOn(request),
          refusal.get());
    }
    return told(request, configuring.publish(request.workspace(), made(request)));
  }

  private Reply told(Request request, Result result) {
    String document = request.field("document");
    return switch (result) {
      case Result.Published(ConfigVersion version) -> to(request, version);
      case Result.Same(ConfigVersion live) -> to(request, live);
      case Result.Outdated(long live) ->
        page(
            Status.CONFLICT_409,
            request,
            document,
            basedOn(request),
            "Nothing was published: version " + live + " is live by now, and this was made from "
                + basedOn(request) + ". Open version " + live + ", and take over what it changed.");
      case Result.Wrong(List<String> mistakes) ->
        page(
            Status.BAD_REQUEST_400,
            request,
            document,
            basedOn(request),
            "Nothing was published: mend what is wrong first.");
    };
  }

  static Reply to(Request request, ConfigVersion version) {
    return new Reply.SeeOther(Frame.path(request.workspace(), "configuration/" + version.number()));
  }

  private Optional<ConfigVersion> asked(Request request) {
    try {
      return configuring.version(request.workspace(), Long.parseLong(request.named("number")));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private Reply version(Request request) {
    return asked(request)
        .<Reply>map(version -> Reply.page(
            "version",
            new VersionView(
                Frame.inside("Version " + version.number(), request, "configuration"),
                Frame.path(request.workspace(), "configuration"),
                request.who().may(request.workspace(), Role.EDITOR),
                version,
                live(request.workspace()),
                compared(request.workspace(), version.document()),
                OwnersOnly.asked(request, reading, confirming, version.document()))))
        .orElseGet(Reply::notThere);
  }

  /// What was written before is published as a new version, over the one whose page was seen.
  private Reply restore(Request request) {
    String note = request.field("note").strip();
    Optional<String> refusal = asked(request)
        .flatMap(version -> OwnersOnly.refusal(request, reading, confirming, version.document()));
    if (refusal.isPresent()) {
      return new Reply.Trouble(Status.FORBIDDEN_403, "Nothing was published", refusal.get());
    }
    return asked(request)
        .map(version -> configuring.publish(
            request.workspace(),
            new ConfigVersion.Draft(
                version.document(),
                request.who().name(),
                note.isEmpty() ? "back to version " + version.number() : note,
                basedOn(request))))
        .map(result -> restored(request, result))
        .orElseGet(Reply::notThere);
  }

  private Reply restored(Request request, Result result) {
    return switch (result) {
      case Result.Published(ConfigVersion version) -> to(request, version);
      case Result.Same(ConfigVersion live) -> to(request, live);
      case Result.Outdated(long live) -> notRestored("Another version became live meanwhile.");
      case Result.Wrong(List<String> mistakes) -> notRestored(String.join(" ", mistakes));
    };
  }

  private static Reply notRestored(String why) {
    return new Reply.Trouble(Status.CONFLICT_409, "Nothing was published", why);
  }
}
