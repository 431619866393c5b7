package com.nexora.chat.architecture.planted.bootstrap;

import com.nexora.chat.architecture.planted.twin.TwinDoor;

/// Breaks nothing-knows-the-twin.
public record Wiring(TwinDoor twin) {}
