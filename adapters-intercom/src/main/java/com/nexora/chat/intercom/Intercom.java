package com.nexora.chat.intercom;

import com.nexora.chat.application.Ports;
import com.nexora.chat.application.port.DefineAttribute;
import com.nexora.chat.application.port.Examine;
import com.nexora.chat.application.port.FindConversations;
import com.nexora.chat.application.port.FindDeleted;
import com.nexora.chat.application.port.Introduce;
import com.nexora.chat.application.port.ReadAccount;
import com.nexora.chat.application.port.ReadConversation;
import com.nexora.chat.application.port.ReadMirrored;
import com.nexora.chat.application.usecase.CheckWorkspace.Finding;
import com.nexora.chat.application.usecase.ConnectWorkspace;
import com.nexora.chat.application.usecase.InstructAgent;
import com.nexora.chat.application.usecase.ParkWebhook;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.application.usecase.ShowCase;
import com.nexora.chat.domain.account.AccountDetail;
import com.nexora.chat.domain.conversation.TeammateId;
import com.nexora.chat.domain.handoff.Destination;
import com.nexora.chat.domain.tenancy.Secret;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.intercom.canvas.CanvasEndpoint;
import com.nexora.chat.intercom.client.Access;
import com.nexora.chat.intercom.client.Limits;
import com.nexora.chat.intercom.client.RestClient;
import com.nexora.chat.intercom.client.Time;
import com.nexora.chat.intercom.client.Traffic;
import com.nexora.chat.intercom.desk.Desk;
import com.nexora.chat.intercom.desk.IntercomAccountReader;
import com.nexora.chat.intercom.desk.IntercomActionPerformer;
import com.nexora.chat.intercom.desk.IntercomAttributeDefiner;
import com.nexora.chat.intercom.desk.IntercomCompanies;
import com.nexora.chat.intercom.desk.IntercomConversationReader;
import com.nexora.chat.intercom.desk.IntercomConversationSearch;
import com.nexora.chat.intercom.desk.IntercomDeletedList;
import com.nexora.chat.intercom.desk.IntercomExamination;
import com.nexora.chat.intercom.desk.IntercomMirrorReader;
import com.nexora.chat.intercom.oauth.Consent;
import com.nexora.chat.intercom.oauth.IntercomIntroduction;
import com.nexora.chat.intercom.oauth.OauthEndpoint;
import com.nexora.chat.intercom.oauth.UninstallEndpoint;
import com.nexora.chat.intercom.rehearsal.Rehearsal;
import com.nexora.chat.intercom.signed.Secrets;
import com.nexora.chat.intercom.signed.Unproven;
import com.nexora.chat.intercom.webhook.AppWebhookEndpoint;
import com.nexora.chat.intercom.webhook.Patience;
import com.nexora.chat.intercom.webhook.StrictHttp;
import com.nexora.chat.intercom.webhook.WebhookEndpoint;
import io.helidon.webserver.WebServerConfig;
import io.helidon.webserver.http.HttpService;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Intercom, as the rest of the service sees it: the desk to work at, and the endpoint where its
/// webhooks arrive.
public final class Intercom {

  private final IntercomSettings settings;
  private final Unproven unproven;
  private final Connections connections;
  private final Traffic traffic;
  private final Ports.Desk desk;
  private final FindConversations search;
  private final FindDeleted deletions;
  private final ReadConversation found;
  private final ReadMirrored things;
  private final DefineAttribute attributes;
  private final Examine examination;
  private final Desk calls;

  private Intercom(IntercomSettings settings, Connections connections) {
    this.settings = settings;
    this.unproven = new Unproven(settings.unprovenWebhooks());
    this.connections = connections;
    this.traffic = new Traffic(new RestClient(limits(settings)), Time.SYSTEM);
    this.calls = new Desk(traffic, this::access);
    this.desk = new Ports.Desk(
        new IntercomConversationReader(calls),
        new IntercomAccountReader(calls),
        new IntercomActionPerformer(calls));
    this.search = new IntercomConversationSearch(calls.inBackground());
    this.deletions = new IntercomDeletedList(calls.inBackground());
    this.found = new IntercomConversationReader(calls.inBackground());
    this.things = new IntercomMirrorReader(calls.inBackground());
    this.attributes = new IntercomAttributeDefiner(calls.inBackground());
    this.examination = new IntercomExamination(calls);
  }

  public static Intercom open(IntercomSettings settings, Connections connections) {
    return new Intercom(settings, connections);
  }

  public Ports.Desk desk() {
    return desk;
  }

  /// Whether work in this workspace would be in vain: it is not connected, or Intercom refuses its
  /// token. A search or the mirror finds out when a refusal ends. Answered from memory.
  public boolean isShut(WorkspaceId workspace) {
    return access(workspace).isEmpty() || needsReconnect(workspace);
  }

  /// Whether Intercom refuses the workspace's token, so that it has to be connected again.
  public boolean needsReconnect(WorkspaceId workspace) {
    return access(workspace)
        .filter(access -> traffic.refuses(workspace, access))
        .isPresent();
  }

  /// How long after it was begun an action may still write to Intercom, at most: this process gives
  /// up before the first byte of anything later, even if it was stopped in between. What was
  /// written by then may take Intercom longer to apply.
  public Duration longestWrite() {
    return settings.callDeadline();
  }

  /// Leaves half of what the limit lets through at once to those for whom a customer waits.
  public FindConversations search() {
    return search;
  }

  /// Gives way as the search does.
  public FindDeleted deletions() {
    return deletions;
  }

  /// Asks Intercom whose token it is.
  ///
  /// @param app gives nothing when only private apps are connected
  public static Introduce introductions(
      IntercomSettings settings, Supplier<Optional<PublicApp>> app) {
    return new IntercomIntroduction(new RestClient(limits(settings)), app.get());
  }

  /// Where an admin sets out to let the public app in.
  public static final String OAUTH = OauthEndpoint.SET_OUT;

  /// Serves `/intercom/connect` and `/intercom/callback`; to be registered at the root.
  public static HttpService oauth(PublicApp app, ConnectWorkspace useCase) {
    SecureRandom random = new SecureRandom();
    return new OauthEndpoint(app, useCase, () -> {
      byte[] state = new byte[32];
      random.nextBytes(state);
      return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(state));
    });
  }

  /// Where somebody is led to let the public app know who they are, by the state to bring back.
  ///
  /// @param back where Intercom leads them then: a path of this service, which is registered
  ///     with the app as a redirect URL
  public static Function<Secret, URI> consent(PublicApp app, String back) {
    return state -> Consent.address(app, state, back);
  }

  /// Serves `/intercom/uninstall`; to be registered at the root.
  public HttpService uninstalls(ConnectWorkspace useCase) {
    return new UninstallEndpoint(
        workspace -> connections.of(workspace).isPresent(), useCase, unproven);
  }

  /// Plays one conversation of a made-up customer, and tells what Intercom made of it.
  public List<Finding> rehearse(WorkspaceId workspace, TeammateId agent, Destination handoffTo) {
    return new Rehearsal(calls, InstantSource.system()).play(workspace, agent, handoffTo);
  }

  /// Looks at how a workspace is set up.
  /// Somebody of the company with this name; unknown when there is none.
  public ReadAccount.Result customerOf(
      WorkspaceId workspace, String company, Set<AccountDetail> details) {
    return new IntercomCompanies(calls, desk.accounts()).customerOf(workspace, company, details);
  }

  public Examine examination() {
    return examination;
  }

  /// Reads what the search has found, and gives way as the search does.
  public ReadConversation found() {
    return found;
  }

  /// Reads the workspaces' own things, and gives way as the search does.
  public ReadMirrored things() {
    return things;
  }

  /// Defines conversation attributes.
  public DefineAttribute attributes() {
    return attributes;
  }

  /// Serves `/webhooks/intercom/{workspace}`; to be registered at the root.
  public HttpService webhooks(ReceiveWebhook useCase) {
    return new WebhookEndpoint(this::secrets, useCase, settings.largestWebhook(), unproven);
  }

  /// Serves `/webhooks/intercom`, where the public app's come in; to be registered at the root.
  ///
  /// @param served whether a workspace let the app in and is configured; answered from
  ///     memory
  public HttpService webhooks(
      PublicApp app, Predicate<WorkspaceId> served, ReceiveWebhook receiving, ParkWebhook parking) {
    return new AppWebhookEndpoint(
        new Secrets(app.clientSecret().value(), app.previousSecret().map(Secret::value)),
        served,
        receiving,
        parking,
        settings.largestWebhook(),
        unproven);
  }

  /// Serves `/canvas/intercom/{workspace}/…`, the Inbox app; to be registered at the root.
  public HttpService canvas(ShowCase showing, InstructAgent instructing) {
    return new CanvasEndpoint(
        this::secrets, showing, instructing, settings.largestWebhook(), unproven);
  }

  private Optional<Secrets> secrets(WorkspaceId workspace) {
    return connections
        .of(workspace)
        .map(found -> new Secrets(found.clientSecret(), found.previousSecret()));
  }

  /// Makes the server that will carry the webhooks take only requests that are clear, small and
  /// timely. To be called once, before it is built.
  public void guard(WebServerConfig.Builder server) {
    StrictHttp.guard(server, settings.largestWebhook(), Patience.USUAL);
  }

  private Optional<Access> access(WorkspaceId workspace) {
    return connections
        .of(workspace)
        .map(connection -> new Access(connection.baseUrl(), connection.token()));
  }

  private static Limits limits(IntercomSettings settings) {
    return new Limits(
        settings.connectTimeout(),
        settings.readTimeout(),
        settings.callDeadline(),
        settings.largestAnswer());
  }
}
