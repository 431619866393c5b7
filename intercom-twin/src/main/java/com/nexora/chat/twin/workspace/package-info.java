/// What does not change while the twin runs: people, companies, help center, pages and rules.
@NullMarked
package com.nexora.chat.twin.workspace;

import org.jspecify.annotations.NullMarked;
