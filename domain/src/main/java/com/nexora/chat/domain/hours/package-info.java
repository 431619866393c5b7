/// When somebody is there: schedules, and what follows from them for who may be promised what.
@NullMarked
package com.nexora.chat.domain.hours;

import org.jspecify.annotations.NullMarked;
