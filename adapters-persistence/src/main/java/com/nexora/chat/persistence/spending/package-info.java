/// What workspaces have spent on models.
@NullMarked
package com.nexora.chat.persistence.spending;

import org.jspecify.annotations.NullMarked;
