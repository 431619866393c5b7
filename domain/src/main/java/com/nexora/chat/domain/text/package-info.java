/// Text as it is read by code: what a reader would see, its sentences and its words.
@NullMarked
package com.nexora.chat.domain.text;

import org.jspecify.annotations.NullMarked;
