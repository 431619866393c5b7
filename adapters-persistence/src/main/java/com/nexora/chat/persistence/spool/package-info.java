/// Webhooks stay durable while the database is away.
@NullMarked
package com.nexora.chat.persistence.spool;

import org.jspecify.annotations.NullMarked;
