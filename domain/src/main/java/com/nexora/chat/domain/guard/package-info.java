/// What stands between a model's words and a customer. Whatever a model was told, by whomever,
/// nothing leaves that these rules forbid.
@NullMarked
package com.nexora.chat.domain.guard;

import org.jspecify.annotations.NullMarked;
