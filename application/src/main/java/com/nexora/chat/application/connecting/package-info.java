/// Gives the service what opens a workspace, and takes it away.
@NullMarked
package com.nexora.chat.application.connecting;

import org.jspecify.annotations.NullMarked;
