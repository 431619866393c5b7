/// Whether a model has shown that customers can be left to it.
@NullMarked
package com.nexora.chat.domain.certification;

import org.jspecify.annotations.NullMarked;
