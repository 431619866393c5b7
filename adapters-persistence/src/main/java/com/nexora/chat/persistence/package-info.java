/// The door to the store: open it, connect workspaces, take the ports.
@NullMarked
package com.nexora.chat.persistence;

import org.jspecify.annotations.NullMarked;
