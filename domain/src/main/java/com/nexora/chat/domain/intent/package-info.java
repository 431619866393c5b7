/// What the customer wants and in which language: readings, never certainties.
@NullMarked
package com.nexora.chat.domain.intent;

import org.jspecify.annotations.NullMarked;
