package com.nexora.chat.twin.app;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An app as the Developer Hub knows it. A private one belongs to one workspace and has its token
/// from the start; a public one is installed by OAuth wherever an admin consents.
///
/// @param packageCode what stands in `app_package_code` of the parts it makes
/// @param topics the webhooks it subscribed to
/// @param version the API version of the app: webhooks follow it whatever requests ask for
/// (Intercom documentation, "Update your API version")
public record App(
    String clientId,
    String clientSecret,
    boolean isPrivate,
    String packageCode,
    Urls urls,
    Set<String> topics,
    String version) {

  public static final String NEWEST_VERSION = "2.16";
  public static final String EVERY_TOPIC = "*";

  /// What an agent needs to hear: the topics this project's service subscribes to.
  public static final Set<String> USUAL_TOPICS = Set.of(
      "ping",
      "conversation.user.created",
      "conversation.user.replied",
      "conversation.admin.assigned",
      "conversation.admin.replied",
      "conversation.admin.noted",
      "conversation.admin.closed",
      "conversation.admin.opened",
      "conversation.admin.snoozed",
      "conversation.admin.unsnoozed",
      "conversation.operator.replied",
      "conversation.rating.added",
      "conversation.deleted",
      "conversation_part.redacted",
      "contact.merged",
      "contact.deleted",
      "contact.archived",
      "admin.away_mode_updated",
      "article.created",
      "article.updated",
      "article.published",
      "article.unpublished",
      "article.deleted");

  public App {
    topics = Set.copyOf(topics);
  }

  /// The addresses an app registers. The first redirect is the one used when none is named.
  public record Urls(
      List<String> redirects,
      @Nullable String uninstall,
      @Nullable String canvasInitialize,
      @Nullable String canvasSubmit) {

    public static final Urls NONE = new Urls(List.of(), null, null, null);

    public Urls {
      redirects = List.copyOf(redirects);
    }
  }

  public boolean hears(String topic) {
    return topic.equals("ping") || topics.contains(topic) || topics.contains(EVERY_TOPIC);
  }

  @Override
  public String toString() {
    return "App[" + clientId + "]";
  }
}
