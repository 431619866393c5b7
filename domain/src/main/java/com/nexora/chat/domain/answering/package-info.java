/// What a model may propose, and what a proposal must have before it counts.
@NullMarked
package com.nexora.chat.domain.answering;

import org.jspecify.annotations.NullMarked;
