/// What was decided in each conversation, for people to look at.
@NullMarked
package com.nexora.chat.persistence.records;

import org.jspecify.annotations.NullMarked;
