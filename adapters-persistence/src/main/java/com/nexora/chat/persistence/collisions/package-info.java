/// Conversations in which two have answered.
@NullMarked
package com.nexora.chat.persistence.collisions;

import org.jspecify.annotations.NullMarked;
