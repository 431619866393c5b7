/// Who may want to buy, and what they said about it: read by words alone, in twelve languages.
@NullMarked
package com.nexora.chat.domain.lead;

import org.jspecify.annotations.NullMarked;
