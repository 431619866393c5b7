/// From articles to passages that can be found.
@NullMarked
package com.nexora.chat.application.learning;

import org.jspecify.annotations.NullMarked;
