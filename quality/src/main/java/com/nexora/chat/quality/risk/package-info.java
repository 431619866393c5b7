/// Whether what a person has to see is recognised, and little else.
@NullMarked
package com.nexora.chat.quality.risk;

import org.jspecify.annotations.NullMarked;
