/// The grants of the workspaces, sealed.
@NullMarked
package com.nexora.chat.persistence.grants;

import org.jspecify.annotations.NullMarked;
