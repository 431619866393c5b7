/// Copies of the workspaces' own things.
@NullMarked
package com.nexora.chat.persistence.mirror;

import org.jspecify.annotations.NullMarked;
