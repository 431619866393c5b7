/// Digests of passwords.
@NullMarked
package com.nexora.chat.console.password;

import org.jspecify.annotations.NullMarked;
