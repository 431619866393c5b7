/// What people see of a workspace, and what they can do about it.
@NullMarked
package com.nexora.chat.application.overseeing;

import org.jspecify.annotations.NullMarked;
