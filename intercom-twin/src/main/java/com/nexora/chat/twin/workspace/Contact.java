package com.nexora.chat.twin.workspace;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A customer. The role is `user` (identified) or `lead` (anonymous until they say who they are).
public record Contact(
    String id,
    String role,
    @Nullable String externalId,
    @Nullable String name,
    @Nullable String email,
    @Nullable String ownerId,
    List<String> companyIds,
    Map<String, @Nullable Object> customAttributes) {

  public Contact {
    companyIds = List.copyOf(companyIds);
  }
}
