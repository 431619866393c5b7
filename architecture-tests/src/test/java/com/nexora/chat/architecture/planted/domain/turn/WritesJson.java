package com.nexora.chat.architecture.planted.domain.turn;

import jakarta.json.bind.Jsonb;

/// Breaks json-stays-outside.
public record WritesJson(Jsonb json) {}
