/// The people who work in a workspace: who they are, and whether they can be given something now.
@NullMarked
package com.nexora.chat.domain.staff;

import org.jspecify.annotations.NullMarked;
