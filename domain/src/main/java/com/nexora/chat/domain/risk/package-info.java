/// What a person has to see whatever the agent could answer: read by words alone.
@NullMarked
package com.nexora.chat.domain.risk;

import org.jspecify.annotations.NullMarked;
