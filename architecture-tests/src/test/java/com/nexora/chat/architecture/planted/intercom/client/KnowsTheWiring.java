package com.nexora.chat.architecture.planted.intercom.client;

import com.nexora.chat.architecture.planted.bootstrap.Wiring;

/// Breaks nothing-knows-bootstrap.
record KnowsTheWiring(Wiring wiring) {}
