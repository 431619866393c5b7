package com.nexora.chat.intercom.payload;

import org.jspecify.annotations.Nullable;

/// Documentation, "Installing your App": what is posted to the uninstall URL.
public record UninstallPayload(@Nullable String appId) {}
