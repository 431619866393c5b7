/// Whether a lead is worth a salesperson's time: what is to be known, how it is asked, what
/// follows.
@NullMarked
package com.nexora.chat.domain.qualifying;

import org.jspecify.annotations.NullMarked;
