package com.nexora.chat.twin.control;

import com.nexora.chat.twin.app.App;
import com.nexora.chat.twin.app.Grants.Standing;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.site.DeveloperHub;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.webhook.Webhooks;
import com.nexora.chat.twin.wire.Fields;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The Developer Hub: apps, their tokens and their webhook subscriptions.
final class HubDesk {

  private final DeveloperHub hub;

  HubDesk(DeveloperHub hub) {
    this.hub = hub;
  }

  Fields apps() {
    List<Fields> apps = hub.apps().stream()
        .map(app -> Fields.empty()
            .with("client_id", app.clientId())
            .with("private", app.isPrivate())
            .with("redirect_urls", app.urls().redirects())
            .with("topics", app.topics().stream().sorted().toList())
            .with("installed_in", installedIn(app)))
        .toList();
    return Fields.empty().with("apps", apps);
  }

  private List<String> installedIn(App app) {
    return hub.grants().good(grant -> grant.app().equals(app)).stream()
        .map(grant -> grant.workspaceId())
        .distinct()
        .sorted()
        .toList();
  }

  /// A private app is installed at once, and its token is in the answer.
  Fields add(Site site, Body body) {
    String clientId = body.needed("client_id");
    if (hub.app(clientId).isPresent()) {
      throw Refusal.invalid("client_id", "there is an app " + clientId + " already");
    }
    List<String> topics = body.list("topics");
    var app = new App(
        clientId,
        body.or("client_secret", hub.grants().newSecret()),
        body.flag("private"),
        body.or("package_code", clientId + "-dev"),
        new App.Urls(
            body.list("redirect_urls"),
            body.given("uninstall_url"),
            body.given("canvas_initialize_url"),
            body.given("canvas_submit_url")),
        topics.isEmpty() ? App.USUAL_TOPICS : Set.copyOf(topics),
        body.or("version", App.NEWEST_VERSION));
    hub.add(app);
    hub.sendWebhooksOf(app, address(body.given("webhook_url")));
    var made = Fields.empty().with("client_id", clientId).with("client_secret", app.clientSecret());
    return app.isPrivate()
        ? made.with(
            "access_token", hub.install(app, site.id(), adminOf(site, body)).token())
        : made;
  }

  private static String adminOf(Site site, Body body) {
    return body.or("admin_id", site.workspace().people().teammates().getFirst().id());
  }

  private static @Nullable URI address(@Nullable String url) {
    return url == null ? null : URI.create(url);
  }

  Fields uninstall(Site site, String clientId) {
    hub.uninstall(app(clientId), site.id());
    return Fields.empty().with("uninstalled", true);
  }

  private App app(String clientId) {
    return hub.app(clientId)
        .orElseThrow(() -> new Refusal(404, "not_found", "There is no app " + clientId));
  }

  /// Every token of an app in this workspace: `good`, `revoked` or `suspended`.
  Fields tokens(Site site, Body body) {
    Standing standing = switch (body.needed("standing")) {
      case "good" -> Standing.GOOD;
      case "revoked" -> Standing.TOKEN_REVOKED;
      case "suspended" -> Standing.TOKEN_SUSPENDED;
      default -> throw Refusal.invalid("standing", "standing is good, revoked or suspended");
    };
    String clientId = body.given("client_id");
    int changed = hub.grants()
        .put(
            standing,
            grant -> grant.workspaceId().equals(site.id())
                && (clientId == null || grant.app().clientId().equals(clientId)));
    return Fields.empty().with("changed", changed);
  }

  Fields webhooks(Site site) {
    List<Fields> subscriptions = hub.apps().stream()
        .flatMap(app -> site.outlets().of(app.clientId()).stream())
        .map(w ->
            Fields.empty().with("client_id", w.app().clientId()).with("standing", w.standing()))
        .toList();
    return Fields.empty().with("subscriptions", subscriptions);
  }

  /// Saving an endpoint asks it with HEAD first.
  Fields endpoint(Site site, Body body) {
    Webhooks webhooks = of(site, body);
    URI url = URI.create(body.needed("url"));
    if (!webhooks.saveEndpoint(url)) {
      throw new Refusal(
          400, "endpoint_invalid", "The endpoint did not answer a HEAD request with 2xx");
    }
    hub.sendWebhooksOf(webhooks.app(), url);
    return webhooks(site);
  }

  Fields setLive(Site site, Body body) {
    of(site, body).setLive();
    return webhooks(site);
  }

  private Webhooks of(Site site, Body body) {
    String clientId = body.or("client_id", hub.apps().getFirst().clientId());
    return site.outlets()
        .of(clientId.toLowerCase(Locale.ROOT))
        .or(() -> site.outlets().of(clientId))
        .orElseThrow(() -> new Refusal(404, "not_found", clientId + " is not installed here"));
  }
}
