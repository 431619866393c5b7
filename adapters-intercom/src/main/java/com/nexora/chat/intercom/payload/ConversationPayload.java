package com.nexora.chat.intercom.payload;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `conversation`, as far as it is read. Identifiers come as text or as numbers,
/// times as seconds or as ISO 8601, depending on the place and the version.
public record ConversationPayload(
    @Nullable String id,
    @Nullable String state,
    @Nullable Boolean open,
    @Nullable JsonValue createdAt,
    @Nullable String adminAssigneeId,
    @Nullable Source source,
    @Nullable Channels channel,
    @Nullable Contacts contacts,
    @Nullable LabelListPayload tags,
    @Nullable Map<String, @Nullable JsonValue> customAttributes,
    @Nullable PartList conversationParts,
    @Nullable AiAgent aiAgent,
    @Nullable RatingPayload conversationRating) {

  /// @param type `email` for what came by e-mail
  public record Source(
      @Nullable String type,
      @Nullable String id,
      @Nullable String subject,
      @Nullable String body,
      @Nullable AuthorPayload author,
      @Nullable List<@Nullable Attachment> attachments,
      @Nullable String url) {}

  /// Of API 2.16 and later.
  public record Channels(@Nullable String initial, @Nullable String current) {}

  public record Contacts(@Nullable List<@Nullable Reference> contacts) {}

  public record PartList(@Nullable List<@Nullable PartPayload> conversationParts) {}

  public record PartPayload(
      @Nullable String id,
      @Nullable String partType,
      @Nullable String body,
      @Nullable JsonValue createdAt,
      @Nullable Reference assignedTo,
      @Nullable AuthorPayload author,
      @Nullable List<@Nullable Attachment> attachments) {}

  /// @param fromAiAgent whether Fin wrote it; absent outside of parts and in older versions
  /// @param isAiAnswer whether it is one of Fin's answers
  public record AuthorPayload(
      @Nullable String type,
      @Nullable String id,
      @Nullable String name,
      @Nullable Boolean fromAiAgent,
      @Nullable Boolean isAiAnswer) {}

  /// What Fin did in the conversation; absent where it took no part.
  ///
  /// @param lastAnswerType `ai_answer` or `custom_answer`
  /// @param resolutionState such as `escalated` or `confirmed_resolution`
  public record AiAgent(
      @Nullable String lastAnswerType, @Nullable String resolutionState) {}

  /// Schema `conversation_rating`; the remark is not read. Absent until a rating was asked for.
  ///
  /// @param rating absent, or none, until it was given
  /// @param createdAt when it was asked for
  /// @param updatedAt when it was given or changed
  /// @param teammate from API 2.17 on also a workflow
  public record RatingPayload(
      @Nullable JsonValue rating,
      @Nullable JsonValue createdAt,
      @Nullable JsonValue updatedAt,
      @Nullable Reference teammate) {}

  /// Schema `part_attachment`.
  ///
  /// @param filesize in bytes
  public record Attachment(
      @Nullable String name,
      @Nullable String url,
      @Nullable String contentType,
      @Nullable JsonValue filesize,
      @Nullable JsonValue width,
      @Nullable JsonValue height) {}

  public record Reference(@Nullable String type, @Nullable String id) {}
}
