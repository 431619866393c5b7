/// Accounts, sessions and roles of the console, and what was done there.
@NullMarked
package com.nexora.chat.persistence.access;

import org.jspecify.annotations.NullMarked;
