/// The three forms of a message: customer text, sanitised HTML, plain text.
@NullMarked
package com.nexora.chat.twin.text;

import org.jspecify.annotations.NullMarked;
