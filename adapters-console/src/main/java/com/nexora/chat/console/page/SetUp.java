package com.nexora.chat.console.page;

import com.nexora.chat.application.port.ConfigVersion;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.application.usecase.SetUpWorkspace.First;
import com.nexora.chat.application.usecase.SetUpWorkspace.State;
import com.nexora.chat.application.usecase.SetUpWorkspace.Taker;
import com.nexora.chat.application.usecase.SetUpWorkspace.Ways;
import com.nexora.chat.console.web.Need;
import com.nexora.chat.console.web.Reply;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.console.web.Route;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import io.helidon.http.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// From a workspace that nobody has connected to an agent that decides and sends nothing.
public record SetUp(
    SetUpWorkspace settingUp, ConfigureWorkspace configuring, ReadDocument reading) {

  private static final String HERE = "/console/w/{workspace}/setup";
  private static final int LONGEST = 1_000;

  /// @param progress of what is read from Intercom
  /// @param chosen what stands in the fields of the first configuration
  /// @param configured whether something decides in the workspace already
  /// @param trouble what could not be done; empty when nothing was tried
  public record View(
      Frame frame,
      String base,
      Ways ways,
      State state,
      SetUpProgress progress,
      Chosen chosen,
      boolean configured,
      List<String> trouble) {

    public View {
      trouble = List.copyOf(trouble);
    }
  }

  /// As it stands in the fields.
  ///
  /// @param taker `team:` or `teammate:` and the id
  public record Chosen(String agent, String taker, String languages, String pages) {

    static Chosen in(Request request) {
      return new Chosen(
          request.field("agent"),
          request.field("taker"),
          request.field("languages").strip(),
          request.field("pages").strip());
    }

    static Chosen of(State state) {
      return new Chosen(
          "", "", state.languages().isEmpty() ? "en" : String.join(", ", state.languages()), "");
    }
  }

  /// @param findings empty before the workspace is connected
  public record CheckView(Frame frame, String base, List<Finding> findings) {

    public CheckView {
      findings = List.copyOf(findings);
    }
  }

  public List<Route> routes() {
    return List.of(
        Route.get(HERE, Need.owner(), this::show),
        Route.look(HERE + "/progress", Need.owner(), this::progress),
        Route.get(HERE + "/check", Need.owner(), this::check),
        Route.post(
            HERE + "/connect",
            Need.owner(),
            Set.of("region", "access-token", "client-secret"),
            this::connect),
        Route.post(
            HERE + "/first",
            Need.owner(),
            Set.of("agent", "taker", "languages", "pages"),
            this::first));
  }

  private Reply show(Request request) {
    State state = settingUp.look(request.workspace());
    return page(Status.OK_200, request, state, Chosen.of(state), List.of());
  }

  private Reply page(
      Status status, Request request, State state, Chosen chosen, List<String> trouble) {
    WorkspaceId workspace = request.workspace();
    return new Reply.Page(
        status,
        "setup",
        new View(
            Frame.inside("Set-up", request, "setup"),
            Frame.path(workspace, ""),
            settingUp.ways(),
            state,
            SetUpProgress.of(state, base(workspace), false),
            chosen,
            !reading.serving(workspace).isEmpty(),
            trouble));
  }

  private static String base(WorkspaceId workspace) {
    return Frame.path(workspace, "setup");
  }

  private Reply progress(Request request) {
    WorkspaceId workspace = request.workspace();
    return Reply.page(
        "setup-progress", SetUpProgress.of(settingUp.look(workspace), base(workspace), true));
  }

  private Reply check(Request request) {
    return Reply.page(
        "setup-check",
        new CheckView(
            Frame.inside("What the doctor says", request, "setup"),
            base(request.workspace()),
            settingUp.check(request.workspace())));
  }

  private Reply connect(Request request) {
    String token = request.field("access-token").strip();
    String secret = request.field("client-secret").strip();
    String region = request.field("region");
    if (settingUp.look(request.workspace()).connected().isPresent()) {
      return refused(
          request,
          "It is connected already. Whoever runs the service changes that: ./nexora disconnect, or"
              + " ./nexora connect with the new secret.");
    }
    boolean usable =
        settingUp.ways().regions().containsKey(region) && usable(token) && usable(secret);
    return usable
        ? connected(
            request,
            settingUp.connect(
                request.workspace(),
                region,
                new Secret(token),
                new Secret(secret),
                request.who().name()))
        : refused(request, "Choose a region, and copy token and secret from the Developer Hub.");
  }

  private static boolean usable(String secret) {
    return !secret.isEmpty() && secret.length() <= LONGEST;
  }

  private Reply connected(Request request, ConnectWorkspace.Result result) {
    return switch (result) {
      case ConnectWorkspace.Result.Connected _ -> new Reply.SeeOther(base(request.workspace()));
      case ConnectWorkspace.Result.Unverified() ->
        refused(
            request,
            "The e-mail address of the admin whose token this is, is not verified in Intercom:"
                + " verify it there, and try again.");
      case ConnectWorkspace.Result.NotWelcome(String why) ->
        refused(request, "Nothing was connected: " + why + ".");
      case ConnectWorkspace.Result.Stale() ->
        refused(request, "Nothing was connected: begin again.");
      case ConnectWorkspace.Result.Refused(String why) ->
        refused(request, "Intercom does not accept this token: " + why + ".");
      case ConnectWorkspace.Result.Unavailable(String why) ->
        refused(request, "Intercom could not be asked, try again in a moment: " + why + ".");
    };
  }

  private Reply refused(Request request, String why) {
    State state = settingUp.look(request.workspace());
    return page(Status.BAD_REQUEST_400, request, state, Chosen.of(state), List.of(why));
  }

  private Reply first(Request request) {
    WorkspaceId workspace = request.workspace();
    State state = settingUp.look(workspace);
    Chosen chosen = Chosen.in(request);
    Optional<Taker> taker = state.takers().stream()
        .filter(known -> SetUpProgress.value(known).equals(chosen.taker()))
        .findFirst();
    boolean known = state.agents().stream().anyMatch(agent -> agent.id().equals(chosen.agent()));
    if (taker.isEmpty() || !known) {
      return page(
          Status.BAD_REQUEST_400,
          request,
          state,
          chosen,
          List.of("Choose the teammate it speaks as, and who gets what it cannot answer."));
    }
    if (!reading.serving(workspace).isEmpty()) {
      return page(
          Status.CONFLICT_409,
          request,
          state,
          chosen,
          List.of("Something decides here already: change that under Configuration."));
    }
    List<String> languages = Arrays.stream(chosen.languages().split("[,\\s]+"))
        .filter(one -> !one.isEmpty())
        .toList();
    String document = settingUp.document(
        workspace, new First(chosen.agent(), taker.get(), languages, chosen.pages()));
    ConfigVersion.Draft draft =
        new ConfigVersion.Draft(document, request.who().name(), "Set up, in shadow", 0);
    return switch (configuring.publish(workspace, draft)) {
      case ConfigureWorkspace.Result.Published _, ConfigureWorkspace.Result.Same _ ->
        new Reply.SeeOther(base(workspace));
      case ConfigureWorkspace.Result.Outdated(long live) ->
        page(
            Status.CONFLICT_409,
            request,
            state,
            chosen,
            List.of("Nothing was published: version " + live
                + " decides already. Change that under Configuration."));
      case ConfigureWorkspace.Result.Wrong(List<String> mistakes) ->
        page(Status.BAD_REQUEST_400, request, state, chosen, mistakes);
    };
  }
}
