package com.nexora.chat.intercom.payload;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// API 2.16, schema `contact_attached_companies`. The schema names the list `companies`, its own
/// example `data`.
public record CompaniesPayload(
    @Nullable List<@Nullable CompanyPayload> companies,
    @Nullable List<@Nullable CompanyPayload> data) {

  /// @param ownerId not in the schema of 2.16, but in older recorded answers
  public record CompanyPayload(
      @Nullable String id,
      @Nullable String companyId,
      @Nullable String name,
      @Nullable String ownerId,
      @Nullable Plan plan,
      @Nullable JsonValue size,
      @Nullable String industry,
      @Nullable String website,
      @Nullable JsonValue monthlySpend,
      @Nullable JsonValue sessionCount,
      @Nullable JsonValue userCount,
      @Nullable JsonValue createdAt,
      @Nullable JsonValue remoteCreatedAt,
      @Nullable JsonValue lastRequestAt,
      @Nullable LabelListPayload tags,
      @Nullable LabelListPayload segments,
      @Nullable Map<String, @Nullable JsonValue> customAttributes) {}

  public record Plan(@Nullable String name) {}

  public Optional<CompanyPayload> first() {
    List<@Nullable CompanyPayload> all = companies == null ? data : companies;
    return all == null || all.isEmpty() ? Optional.empty() : Optional.ofNullable(all.getFirst());
  }
}
