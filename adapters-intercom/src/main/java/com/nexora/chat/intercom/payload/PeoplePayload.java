package com.nexora.chat.intercom.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, schemas `admin_list` and `team_list`; each answer has one of the two.
public record PeoplePayload(
    @Nullable List<@Nullable AdminPayload> admins, @Nullable List<@Nullable TeamPayload> teams) {

  public record AdminPayload(
      @Nullable String id,
      @Nullable String name,
      @Nullable String email,
      @Nullable Boolean awayModeEnabled,
      @Nullable Boolean awayModeReassign,
      @Nullable Boolean hasInboxSeat,
      @Nullable List<@Nullable String> teamIds) {}

  public record TeamPayload(
      @Nullable String id,
      @Nullable String name,
      @Nullable List<@Nullable String> adminIds,
      @Nullable String distributionMethod,
      @Nullable Integer assignmentLimit) {}
}
