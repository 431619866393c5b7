package com.nexora.chat.domain.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A conversation as it was when it was read. The customer's first message is its first part.
///
/// @param pageUrl the page on which the customer started it; empty when Intercom does not say
/// @param channel how the customer is reached in it
/// @param parts oldest first; Intercom gives at most the newest 500 (API 2.16,
/// retrieveConversation)
/// @param labels what teammates, workflows and apps have put on it
/// @param fin what Intercom's own agent did in it
/// @param rating what the customer has last said of it; empty until they do
public record Conversation(
    ConversationId id,
    ContactId contact,
    String pageUrl,
    Channel channel,
    State state,
    Optional<TeammateId> assignee,
    List<Part> parts,
    Labels labels,
    Fin fin,
    Optional<Rating> rating) {

  public enum State {
    OPEN,
    SNOOZED,
    CLOSED
  }

  /// What is known of a conversation as a whole.
  ///
  /// @param started empty when Intercom does not say
  /// @param medium how it is led, in Intercom's word, such as `messenger`, `email` or `whatsapp`;
  ///     empty when Intercom does not say
  /// @param tags ids, and names as far as Intercom says them
  /// @param attributes values are text as Intercom gives them
  public record Labels(
      Optional<Instant> started, String medium, Set<String> tags, Map<String, String> attributes) {

    public static final Labels NONE = new Labels(Optional.empty(), "", Set.of(), Map.of());

    public Labels {
      tags = Set.copyOf(tags);
      attributes = Map.copyOf(attributes);
    }
  }

  public Conversation {
    parts = List.copyOf(parts);
  }

  /// One that nobody has rated.
  public Conversation(
      ConversationId id,
      ContactId contact,
      String pageUrl,
      Channel channel,
      State state,
      Optional<TeammateId> assignee,
      List<Part> parts,
      Labels labels,
      Fin fin) {
    this(id, contact, pageUrl, channel, state, assignee, parts, labels, fin, Optional.empty());
  }

  /// One in which Intercom's own agent took no part.
  public Conversation(
      ConversationId id,
      ContactId contact,
      String pageUrl,
      Channel channel,
      State state,
      Optional<TeammateId> assignee,
      List<Part> parts,
      Labels labels) {
    this(id, contact, pageUrl, channel, state, assignee, parts, labels, Fin.ABSENT);
  }

  /// One that nobody has labelled.
  public Conversation(
      ConversationId id,
      ContactId contact,
      String pageUrl,
      Channel channel,
      State state,
      Optional<TeammateId> assignee,
      List<Part> parts) {
    this(id, contact, pageUrl, channel, state, assignee, parts, Labels.NONE);
  }

  /// What the customer wrote since a teammate last replied, oldest first: what a turn must settle.
  /// Bot parts do not count as replies, so a workflow's greeting leaves the question open.
  public List<Part> awaitingReply() {
    int from = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).replyByTeammate()) {
        from = i + 1;
      }
    }
    return parts.subList(from, parts.size()).stream().filter(Part::fromCustomer).toList();
  }

  /// What a turn must settle: what awaits a reply, and those messages before the agent's own last
  /// reply whose obligation is still open: they crossed with a reply that did not know them. A
  /// person's reply settles all that came before it.
  public List<Part> waiting(TeammateId agent, Set<PartId> open) {
    int sincePerson = 0;
    int sinceAnyone = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).replyByTeammate()) {
        sinceAnyone = i + 1;
        sincePerson = parts.get(i).replyBy(agent) ? sincePerson : i + 1;
      }
    }
    List<Part> waiting = new ArrayList<>();
    for (int i = sincePerson; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.fromCustomer() && (i >= sinceAnyone || open.contains(part.id()))) {
        waiting.add(part);
      }
    }
    return waiting;
  }

  /// The agent's replies in the hour before the newest part.
  public long repliesInLastHour(TeammateId agent) {
    if (parts.isEmpty()) {
      return 0;
    }
    Instant since = parts.getLast().at().minus(Duration.ofHours(1));
    return parts.stream()
        .filter(part -> part.replyBy(agent) && !part.at().isBefore(since))
        .count();
  }

  public List<Part> customerMessages() {
    return parts.stream().filter(Part::fromCustomer).toList();
  }

  /// The newest part: what was known when the conversation was read.
  public Optional<PartId> newestPart() {
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast().id());
  }

  /// The parts that came after `watermark`; all of them when it is no longer among the parts.
  public List<Part> partsAfter(PartId watermark) {
    int from = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).id().equals(watermark)) {
        from = i + 1;
      }
    }
    return parts.subList(from, parts.size());
  }
}
