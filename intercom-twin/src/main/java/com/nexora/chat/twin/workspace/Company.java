package com.nexora.chat.twin.workspace;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A customer's company. `id` is Intercom's, `companyId` the workspace's own.
public record Company(
    String id,
    String companyId,
    String name,
    @Nullable String plan,
    @Nullable Integer size,
    Map<String, @Nullable Object> customAttributes) {}
