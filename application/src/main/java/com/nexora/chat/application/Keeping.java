package com.nexora.chat.application;

import com.nexora.chat.application.port.Mirror;
import com.nexora.chat.application.port.Provenance;

/// What writing attributes back needs from the store.
///
/// @param mirror knows how the attributes are defined
public record Keeping(Mirror mirror, Provenance provenance) {}
