/// What is still owed and what was set aside, for a person to see.
@NullMarked
package com.nexora.chat.persistence.oversight;

import org.jspecify.annotations.NullMarked;
