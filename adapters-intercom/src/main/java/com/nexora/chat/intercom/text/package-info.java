/// Messages between Intercom's HTML and the words of the domain, in both directions.
@NullMarked
package com.nexora.chat.intercom.text;

import org.jspecify.annotations.NullMarked;
