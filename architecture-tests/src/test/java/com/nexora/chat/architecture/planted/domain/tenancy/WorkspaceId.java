package com.nexora.chat.architecture.planted.domain.tenancy;

/// Breaks nothing: stands in for the real one.
public record WorkspaceId(String value) {}
