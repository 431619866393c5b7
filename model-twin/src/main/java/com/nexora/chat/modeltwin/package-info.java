/// A server that speaks the protocols of five providers of language models, behaves as a test tells
/// it, and keeps what it was asked.
@NullMarked
package com.nexora.chat.modeltwin;

import org.jspecify.annotations.NullMarked;
