package com.nexora.chat.intercom.payload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// API 2.16, listing companies by name, and listAttachedContacts: one thing with an id, or a list
/// of them.
public record CompanyFoundPayload(
    @Nullable String id, @Nullable List<@Nullable Entry> data) {

  public record Entry(@Nullable String id, @Nullable String name) {}
}
