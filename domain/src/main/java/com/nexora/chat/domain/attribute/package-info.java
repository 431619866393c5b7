/// What the agent writes into attributes of conversations, contacts and companies, and when.
@NullMarked
package com.nexora.chat.domain.attribute;

import org.jspecify.annotations.NullMarked;
