package com.nexora.chat.architecture.planted.bootstrap;

import com.nexora.chat.architecture.planted.torture.TortureDoor;

/// Breaks nothing-knows-torture.
record ExpectsItsDeath(TortureDoor door) {}
