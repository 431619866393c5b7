package com.nexora.chat.architecture.planted.application.testing;

import com.nexora.chat.architecture.planted.application.port.NeverTried;

/// Breaks nothing, and proves nothing.
public interface NeverTriedContract {

  NeverTried port();
}
