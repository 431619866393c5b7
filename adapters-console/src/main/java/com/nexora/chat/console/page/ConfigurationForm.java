package com.nexora.chat.console.page;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.application.usecase.ConfigureWorkspace.Result;
import com.nexora.chat.application.usecase.EditDocument;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.application.usecase.ReadDocument.Reading;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.application.usecase.SetUpWorkspace.State;
import com.nexora.chat.console.page.FormField.Choice;
import com.nexora.chat.console.page.FormField.Kind;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.http.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What is changed most in a configuration, without YAML. The document stays one text: each field
/// is written where it stands in it, and remarks and all else stay.
public record ConfigurationForm(
    ConfigureWorkspace configuring,
    ReadDocument reading,
    EditDocument editing,
    SetUpWorkspace settingUp,
    Confirming confirming) {

  private static final String HERE = "/console/w/{workspace}/configuration/form";

  /// @param basedOn the live version it was made from; 0 when none was live
  /// @param fields none when the document cannot be read
  /// @param elsewhere what is wrong, and concerns no field
  /// @param unknown keys of the document that are no field's
  /// @param said what came of the last wish; empty when nothing was wished
  /// @param differences from what serves; empty before somebody looked
  /// @param document as it would be published; empty before somebody looked
  /// @param confirm how to confirm who one is, to publish this; empty when that is not needed
  public record View(
      Frame frame,
      String base,
      long basedOn,
      List<Shown> fields,
      List<String> elsewhere,
      List<String> unknown,
      String said,
      String note,
      List<String> differences,
      String document,
      Optional<Confirming.Asked> confirm) {

    public View {
      fields = List.copyOf(fields);
      elsewhere = List.copyOf(elsewhere);
      unknown = List.copyOf(unknown);
      differences = List.copyOf(differences);
    }
  }

  /// One field.
  ///
  /// @param foreign whether something stands in the document that it cannot show
  /// @param troubles what is wrong with it
  public record Shown(
      FormField field, String value, List<Choice> choices, boolean foreign, List<String> troubles) {

    public Shown {
      choices = List.copyOf(choices);
      troubles = List.copyOf(troubles);
    }

    /// The name for a page, in which a dot has a meaning.
    public String id() {
      return field.name().replace('.', '-');
    }

    public boolean chosen() {
      return field.kind() == Kind.CHOICE || field.kind() == Kind.TAKER;
    }

    public boolean rollout() {
      return field.kind() == Kind.ROLLOUT;
    }

    public boolean words() {
      return field.kind() == Kind.WORDS;
    }

    public boolean some() {
      return FormValue.isSome(value);
    }

    public String percent() {
      return FormValue.percent(value);
    }
  }

  public List<Route> routes() {
    Set<String> fields = new HashSet<>(FormFields.names());
    fields.addAll(Set.of("based-on", "note", "password"));
    return List.of(
        Route.get(HERE, Need.editor(), this::show),
        Route.post(HERE + "/look", Need.editor(), fields, this::look),
        Route.post(HERE + "/publish", Need.editor(), fields, this::publish));
  }

  private Reply show(Request request) {
    WorkspaceId workspace = request.workspace();
    // One look at both: what is shown is what the number says.
    var live = configuring.live(workspace);
    long basedOn = live.map(ConfigVersion::number).orElse(0L);
    String document = live.map(ConfigVersion::document).orElseGet(() -> reading.serving(workspace));
    return filled(
        request,
        document,
        Map.of(),
        form -> page(new Asked(request, basedOn, form), Status.OK_200, "", false));
  }

  private Reply look(Request request) {
    return asked(request, asked -> page(asked, Status.OK_200, "", true));
  }

  private Reply publish(Request request) {
    return asked(request, this::published);
  }

  private Reply published(Asked asked) {
    if (asked.form().refused()) {
      return unpublished(asked);
    }
    if (asked.form().document().length() > Configuration.LONGEST) {
      return page(asked, Status.BAD_REQUEST_400, Configuration.TOO_LONG, false);
    }
    Request request = asked.request();
    Optional<String> refusal =
        OwnersOnly.refusal(request, reading, confirming, asked.form().document());
    if (refusal.isPresent()) {
      return page(asked, Status.FORBIDDEN_403, refusal.get(), false);
    }
    Result result = configuring.publish(
        request.workspace(),
        new ConfigVersion.Draft(
            asked.form().document(),
            request.who().name(),
            request.field("note").strip(),
            asked.basedOn()));
    return switch (result) {
      case Result.Published(ConfigVersion version) -> Configuration.to(request, version);
      case Result.Same(ConfigVersion live) -> Configuration.to(request, live);
      case Result.Outdated(long live) ->
        page(
            asked,
            Status.CONFLICT_409,
            "Nothing was published: version " + live + " is live by now, and this was made from "
                + asked.basedOn() + ". Open this form again to change that one.",
            true);
      case Result.Wrong _ -> unpublished(asked);
    };
  }

  private Reply unpublished(Asked asked) {
    return page(
        asked, Status.BAD_REQUEST_400, "Nothing was published: mend what is wrong first.", true);
  }

  /// What somebody wants, over the version whose form they saw.
  private record Asked(Request request, long basedOn, FilledForm form) {}

  private Reply asked(Request request, Function<Asked, Reply> then) {
    WorkspaceId workspace = request.workspace();
    long basedOn = Configuration.basedOn(request);
    String document = configuring
        .version(workspace, basedOn)
        .map(ConfigVersion::document)
        .orElseGet(() -> reading.serving(workspace));
    return filled(
        request,
        document,
        FilledForm.typed(request),
        form -> then.apply(new Asked(request, basedOn, form)));
  }

  private Reply filled(
      Request request,
      String document,
      Map<String, String> typed,
      Function<FilledForm, Reply> then) {
    State state = settingUp.look(request.workspace());
    FilledForm form;
    try {
      form = FilledForm.of(editing, document, FormFields.of(state.agents(), state.takers()), typed);
    } catch (IllegalArgumentException unreadable) {
      return new Reply.Page(
          request.form().isEmpty() ? Status.OK_200 : Status.BAD_REQUEST_400,
          "configuration-form",
          new View(
              frame(request),
              base(request),
              0,
              List.of(),
              List.of(),
              List.of(),
              String.valueOf(unreadable.getMessage()),
              "",
              List.of(),
              "",
              Optional.empty()));
    }
    return then.apply(form);
  }

  private Reply page(Asked asked, Status status, String said, boolean looked) {
    Request request = asked.request();
    String document = asked.form().document();
    Reading read = reading.read(request.workspace(), document);
    List<Shown> fields = asked.form().fields().stream()
        .map(field -> shown(field, read.mistakes()))
        .toList();
    return new Reply.Page(
        status,
        "configuration-form",
        new View(
            frame(request),
            base(request),
            asked.basedOn(),
            fields,
            read.mistakes().stream()
                .filter(mistake -> fields.stream().noneMatch(at -> at.field().concerns(mistake)))
                .toList(),
            unknown(document, fields),
            said,
            request.field("note"),
            looked ? differences(request.workspace(), document) : List.of(),
            looked ? document : "",
            OwnersOnly.asked(request, reading, confirming, document)));
  }

  private static Frame frame(Request request) {
    return Frame.inside("Configuration", request, "configuration");
  }

  private static String base(Request request) {
    return Frame.path(request.workspace(), "configuration");
  }

  private static Shown shown(FilledForm.Filled filled, List<String> mistakes) {
    return new Shown(
        filled.field(),
        filled.value(),
        filled.choices(),
        filled.foreign(),
        Stream.concat(
                Stream.of(filled.trouble()).filter(trouble -> !trouble.isEmpty()),
                mistakes.stream().filter(filled.field()::concerns))
            .toList());
  }

  private List<String> unknown(String document, List<Shown> fields) {
    Set<String> known = new HashSet<>();
    fields.forEach(shown -> known.add(shown.field().path().getFirst()));
    return editing.keys(document).stream().filter(key -> !known.contains(key)).toList();
  }

  private List<String> differences(WorkspaceId workspace, String document) {
    try {
      List<String> differences = reading.differences(reading.serving(workspace), document);
      return differences.isEmpty() ? List.of("It means the same.") : differences;
    } catch (IllegalArgumentException unreadable) {
      return List.of("It cannot be compared.");
    }
  }
}
