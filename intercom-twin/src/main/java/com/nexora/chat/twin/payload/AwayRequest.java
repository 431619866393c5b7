package com.nexora.chat.twin.payload;

import org.jspecify.annotations.Nullable;

/// API 2.16, setAwayAdmin.
public record AwayRequest(
    @Nullable Boolean awayModeEnabled,
    @Nullable Boolean awayModeReassign,
    @Nullable Integer awayStatusReasonId) {}
