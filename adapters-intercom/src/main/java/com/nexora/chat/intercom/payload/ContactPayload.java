package com.nexora.chat.intercom.payload;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `contact`, as far as it is read.
///
/// @param referrer in examples of 2.16 and not in the schema
public record ContactPayload(
    @Nullable String id,
    @Nullable String role,
    @Nullable String name,
    @Nullable String ownerId,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String externalId,
    @Nullable String languageOverride,
    @Nullable String browser,
    @Nullable String os,
    @Nullable String referrer,
    @Nullable Boolean unsubscribedFromEmails,
    @Nullable JsonValue createdAt,
    @Nullable JsonValue signedUpAt,
    @Nullable JsonValue lastSeenAt,
    @Nullable Location location,
    @Nullable References tags,
    @Nullable Map<String, @Nullable JsonValue> customAttributes) {

  public record Location(
      @Nullable String country,
      @Nullable String region,
      @Nullable String city) {}

  /// Schema `contact_tags`: the first of them, by id alone.
  public record References(@Nullable List<@Nullable Reference> data) {}

  public record Reference(@Nullable String id) {}
}
