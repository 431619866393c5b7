package com.nexora.chat.application.port;

import com.nexora.chat.domain.turn.Action;

/// An action that was decided, and of which nobody knows yet that it was done.
///
/// @param maybeSent whether it is looked for in Intercom before it is sent again
public record Unsettled(Action action, boolean maybeSent) {}
