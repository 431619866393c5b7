/// Hears whether a customer asks for a person, by words alone. Each language is one table of
/// phrases; what the phrases mean together is the same for all of them and is said once, in
/// [Hearing].
@NullMarked
package com.nexora.chat.domain.intent.human;

import org.jspecify.annotations.NullMarked;
