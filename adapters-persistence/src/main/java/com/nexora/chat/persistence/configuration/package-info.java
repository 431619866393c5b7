/// What workspaces have decided, version by version, and which of them are halted.
@NullMarked
package com.nexora.chat.persistence.configuration;

import org.jspecify.annotations.NullMarked;
