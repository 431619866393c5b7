/// How far the search for lost messages has come.
@NullMarked
package com.nexora.chat.persistence.poll;

import org.jspecify.annotations.NullMarked;
