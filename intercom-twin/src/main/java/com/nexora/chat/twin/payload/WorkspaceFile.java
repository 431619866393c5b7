package com.nexora.chat.twin.payload;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `workspace.json`, the file that describes a sample workspace.
public record WorkspaceFile(
    @Nullable String appId,
    @Nullable String name,
    @Nullable String region,
    @Nullable String timezone,
    @Nullable String helpCenterUrl,
    @Nullable List<AdminEntry> admins,
    @Nullable List<TeamEntry> teams,
    @Nullable List<CompanyEntry> companies,
    @Nullable List<ContactEntry> contacts,
    @Nullable List<CollectionEntry> collections,
    @Nullable List<AttributeEntry> conversationAttributes,
    @Nullable List<RuleEntry> assignmentRules,
    @Nullable Boolean emailReplies,
    @Nullable List<Map<String, @Nullable Object>> tags,
    @Nullable List<Map<String, @Nullable Object>> segments,
    @Nullable List<Map<String, @Nullable Object>> dataAttributes,
    @Nullable List<Map<String, @Nullable Object>> officeHoursSchedules,
    @Nullable List<Map<String, @Nullable Object>> officeHoursExceptions,
    @Nullable List<Map<String, @Nullable Object>> brands,
    @Nullable List<Map<String, @Nullable Object>> helpCenters,
    @Nullable List<Map<String, @Nullable Object>> awayStatusReasons,
    @Nullable List<String> pages) {

  /// A teammate.
  public record AdminEntry(
      @Nullable String id,
      @Nullable String name,
      @Nullable String email,
      @Nullable Boolean emailVerified,
      @Nullable String jobTitle,
      @Nullable Boolean hasInboxSeat,
      @Nullable Boolean awayModeEnabled,
      @Nullable List<String> teamIds) {}

  /// A team.
  public record TeamEntry(
      @Nullable String id, @Nullable String name, @Nullable List<String> adminIds) {}

  /// A company.
  public record CompanyEntry(
      @Nullable String id,
      @Nullable String companyId,
      @Nullable String name,
      @Nullable String plan,
      @Nullable Integer size,
      @Nullable Map<String, @Nullable Object> customAttributes) {}

  /// A customer.
  public record ContactEntry(
      @Nullable String id,
      @Nullable String role,
      @Nullable String externalId,
      @Nullable String name,
      @Nullable String email,
      @Nullable String phone,
      @Nullable String ownerId,
      @Nullable List<String> companyIds,
      @Nullable List<String> tagIds,
      @Nullable List<String> segmentIds,
      @Nullable String referrer,
      @Nullable Boolean archived,
      @Nullable Map<String, @Nullable Object> customAttributes) {}

  /// A help center collection.
  public record CollectionEntry(
      @Nullable String id, @Nullable String name) {}

  /// A conversation attribute.
  public record AttributeEntry(
      @Nullable String name,
      @Nullable String dataType,
      @Nullable List<String> options) {}

  /// A workflow that assigns by page.
  public record RuleEntry(
      @Nullable String whenPageUrlContains, @Nullable String assignToAdmin) {}
}
