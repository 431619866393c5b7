package com.nexora.chat.console;

import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.application.usecase.OverseeWorkspace;
import com.nexora.chat.application.usecase.ReviewConversations;

/// What the console is a way to.
public record ConsoleUse(
    EnterConsole entering,
    ManageAccounts managing,
    ReviewConversations reviewing,
    OverseeWorkspace overseeing) {}
