/// From a workspace that nobody here knows to an agent that decides in it and sends nothing.
@NullMarked
package com.nexora.chat.application.settingup;

import org.jspecify.annotations.NullMarked;
