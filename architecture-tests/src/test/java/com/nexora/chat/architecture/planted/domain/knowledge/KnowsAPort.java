package com.nexora.chat.architecture.planted.domain.knowledge;

import com.nexora.chat.architecture.planted.application.port.AsksWithWorkspace;

/// Breaks domain-stands-alone: the arrow points the wrong way.
public record KnowsAPort(AsksWithWorkspace port) {}
