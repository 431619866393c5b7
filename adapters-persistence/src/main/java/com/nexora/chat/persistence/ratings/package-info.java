/// What customers have said of conversations, in stars.
@NullMarked
package com.nexora.chat.persistence.ratings;

import org.jspecify.annotations.NullMarked;
