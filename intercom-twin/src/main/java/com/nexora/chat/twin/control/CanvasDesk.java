package com.nexora.chat.twin.control;

import com.nexora.chat.twin.app.App;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.site.AppCalls;
import com.nexora.chat.twin.site.DeveloperHub;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.wire.ConversationJson;
import com.nexora.chat.twin.wire.Fields;
import com.nexora.chat.twin.wire.Form;
import com.nexora.chat.twin.wire.Json;
import com.nexora.chat.twin.wire.PeopleJson;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Canvas Kit in the conversation details: whenever a teammate opens a conversation every app with
/// an initialize URL is asked what to show, and each press of a button goes to its submit URL.
final class CanvasDesk {

  /// Limit of content and of stored data each (official SDK, `CanvasObject`).
  private static final int MOST_BYTES = 64 * 1024;

  private final DeveloperHub hub;
  private final AppCalls calls;

  CanvasDesk(DeveloperHub hub, AppCalls calls) {
    this.hub = hub;
    this.calls = calls;
  }

  Fields initialize(Site site, String conversationId, String adminId) {
    List<Fields> cards = hub.apps().stream()
        .filter(app -> isHere(app, site) && app.urls().canvasInitialize() != null)
        .map(app -> card(app, site, conversationId, adminId))
        .toList();
    return Fields.empty().with("cards", cards);
  }

  private boolean isHere(App app, Site site) {
    return site.outlets().of(app.clientId()).isPresent();
  }

  /// One app that fails leaves the others alone.
  private Fields card(App app, Site site, String conversationId, String adminId) {
    var shown = Fields.empty().with("client_id", app.clientId());
    try {
      Fields request = about(site, conversationId, adminId);
      return shown.with("canvas", canvas(app, app.urls().canvasInitialize(), request));
    } catch (Refusal refusal) {
      return shown.with("error", refusal.getMessage());
    }
  }

  Fields submit(Site site, String conversationId, Body body) {
    String clientId = body.needed("client_id");
    App app = hub.app(clientId)
        .orElseThrow(() -> new Refusal(404, "not_found", "There is no app " + clientId));
    var request = about(site, conversationId, body.needed("admin_id"))
        .with("component_id", body.needed("component_id"))
        .with("input_values", body.fields().getOrDefault("input_values", Map.of()))
        .with("current_canvas", body.fields().get("current_canvas"));
    return Fields.empty()
        .with("client_id", clientId)
        .with("canvas", canvas(app, app.urls().canvasSubmit(), request));
  }

  private Object canvas(App app, @Nullable String url, Fields request) {
    if (url == null) {
      throw new Refusal(404, "canvas_failed", "The app has no address for this");
    }
    Object canvas = calls.canvas(app, URI.create(url), request).get("canvas");
    if (!(canvas instanceof Map<?, ?> map) || !(map.get("content") instanceof Map<?, ?>)) {
      throw new Refusal(502, "canvas_failed", "The app's answer has no canvas with content");
    }
    for (String part : List.of("content", "stored_data")) {
      if (Json.bytes(Fields.empty().with(part, map.get(part))).length > MOST_BYTES) {
        throw new Refusal(502, "canvas_failed", part + " is larger than 64 KB");
      }
    }
    return canvas;
  }

  private static Fields about(Site site, String conversationId, String adminId) {
    Conversation conversation = site.desk().find(conversationId);
    var json = new PeopleJson(site.workspace());
    var context = Fields.empty()
        .with("conversation_id", conversationId)
        .with("location", "conversation")
        .with("locale", "en");
    return Fields.empty()
        .with("workspace_id", site.id())
        .with("workspace_region", site.workspace().app().region())
        .with("admin", json.admin(site.staff().find(adminId)))
        .with("contact", json.contact(conversation.contact()))
        .with("conversation", ConversationJson.full(conversation, Form.HTML))
        .with("context", context);
  }
}
