package com.nexora.chat.twin.site;

import com.nexora.chat.twin.app.App;
import com.nexora.chat.twin.app.Apps;
import com.nexora.chat.twin.app.Codes;
import com.nexora.chat.twin.app.Grant;
import com.nexora.chat.twin.app.Grants;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.fault.Pause;
import com.nexora.chat.twin.ledger.Ledger;
import com.nexora.chat.twin.webhook.Webhooks;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Json;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Where apps are made, installed and taken away, in whichever workspace.
public final class DeveloperHub {

  private final Map<String, Site> sites = new LinkedHashMap<>();
  private final Map<String, URI> endpoints = new ConcurrentHashMap<>();
  private final Apps apps = new Apps();
  private final Grants grants;
  private final Codes codes;
  private final Ledger ledger;
  private final AppCalls calls;

  public DeveloperHub(List<Site> sites, Grants grants, Codes codes, Ledger ledger, AppCalls calls) {
    sites.forEach(site -> this.sites.put(site.id(), site));
    this.grants = grants;
    this.codes = codes;
    this.ledger = ledger;
    this.calls = calls;
  }

  public Site site(String workspaceId) {
    Site site = sites.get(workspaceId);
    if (site == null) {
      throw new Refusal(404, "not_found", "There is no workspace " + workspaceId);
    }
    return site;
  }

  public List<Site> sites() {
    return List.copyOf(sites.values());
  }

  /// The workspace the twin was started with.
  public Site main() {
    return sites.values().iterator().next();
  }

  public void pauseWebhooks(Pause how) {
    sites.values().forEach(site -> site.outlets().pause(how));
  }

  /// @return how many were held
  public int resumeWebhooks() {
    return sites.values().stream().mapToInt(site -> site.outlets().resume()).sum();
  }

  /// @return how many
  public int redeliverWebhooks(long line) {
    return sites.values().stream()
        .mapToInt(s -> s.outlets().redeliverSince(line))
        .sum();
  }

  public Grants grants() {
    return grants;
  }

  public List<App> apps() {
    return apps.all();
  }

  public Optional<App> app(String clientId) {
    return apps.find(clientId);
  }

  public void add(App app) {
    apps.add(app);
    ledger.conceal(app.clientSecret());
  }

  /// One endpoint serves all topics and all workspaces of an app (documentation, "Webhooks").
  public void sendWebhooksOf(App app, @Nullable URI endpoint) {
    if (endpoint == null) {
      endpoints.remove(app.clientId());
    } else {
      endpoints.put(app.clientId(), endpoint);
    }
    sites
        .values()
        .forEach(site -> site.outlets().of(app.clientId()).ifPresent(w -> w.sendTo(endpoint)));
  }

  public Grant install(App app, String workspaceId, String adminId) {
    return installed(grants.give(app, workspaceId, adminId));
  }

  public Grant install(String token, App app, String workspaceId, String adminId) {
    return installed(grants.give(token, app, workspaceId, adminId));
  }

  private Grant installed(Grant grant) {
    ledger.conceal(grant.token());
    Webhooks webhooks = site(grant.workspaceId()).outlets().open(grant.app());
    URI endpoint = endpoints.get(grant.app().clientId());
    if (endpoint != null) {
      webhooks.sendTo(endpoint);
    }
    return grant;
  }

  /// An admin consents; the app is installed once it exchanges the code.
  public String consent(App app, String workspaceId, String adminId, String redirect) {
    site(workspaceId).staff().find(adminId);
    return codes.issue(grants.newSecret() + "=", app, workspaceId, adminId, redirect);
  }

  /// @param redirect where the code was sent, if the app says so
  public Optional<Grant> exchange(
      String code, String clientId, String clientSecret, @Nullable String redirect) {
    return codes
        .spend(code, clientId, clientSecret)
        .filter(spent -> redirect == null || spent.redirect().equals(redirect))
        .map(spent -> install(spent.app(), spent.workspaceId(), spent.adminId()));
  }

  /// The app gives its token back: nobody is told.
  public boolean revoke(String token) {
    return grants.put(Grants.Standing.TOKEN_REVOKED, grant -> grant.token().equals(token)) > 0;
  }

  /// An admin removes the app: its tokens end, it hears nothing more, and its uninstall URL is
  /// called with nothing but the id of the workspace, unsigned (documentation, "Installing your
  /// App").
  public void uninstall(App app, String workspaceId) {
    Site site = site(workspaceId);
    grants.put(
        Grants.Standing.TOKEN_REVOKED,
        grant -> grant.app().equals(app) && grant.workspaceId().equals(workspaceId));
    site.outlets().shut(app);
    String url = app.urls().uninstall();
    if (url != null) {
      byte[] hint = Json.bytes(Fields.empty().with("app_id", workspaceId));
      calls.post(URI.create(url), hint, Map.of());
    }
  }
}
