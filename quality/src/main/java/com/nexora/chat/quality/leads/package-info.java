/// Whether those who may buy are recognised, and what they said is noted.
@NullMarked
package com.nexora.chat.quality.leads;

import org.jspecify.annotations.NullMarked;
