/// The append-only record of everything that crossed the twin's border or happened inside it.
@NullMarked
package com.nexora.chat.twin.ledger;

import org.jspecify.annotations.NullMarked;
