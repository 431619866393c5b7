/// Who may do what in the console.
@NullMarked
package com.nexora.chat.domain.access;

import org.jspecify.annotations.NullMarked;
