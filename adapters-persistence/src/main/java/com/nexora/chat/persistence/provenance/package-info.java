/// What the agent wrote into attributes.
@NullMarked
package com.nexora.chat.persistence.provenance;

import org.jspecify.annotations.NullMarked;
