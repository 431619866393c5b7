/// How every statement reaches the database: in a transaction, inside one workspace.
@NullMarked
package com.nexora.chat.persistence.work;

import org.jspecify.annotations.NullMarked;
