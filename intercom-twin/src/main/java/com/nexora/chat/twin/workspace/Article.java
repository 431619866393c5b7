package com.nexora.chat.twin.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One published page of the help center.
public record Article(
    String id,
    String title,
    String description,
    String html,
    String url,
    @Nullable String collectionId,
    Instant updatedAt) {}
