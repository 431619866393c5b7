package com.nexora.chat.console;

import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.application.usecase.OverseeWorkspace;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.application.usecase.ReadFigures;
import com.nexora.chat.application.usecase.RespectPrivacy;
import com.nexora.chat.application.usecase.ReviewConversations;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.application.usecase.TryAnswer;
import com.nexora.chat.application.usecase.TryRules;
import java.time.InstantSource;

/// What the console is a way to.
///
/// @param trying says what the agent would do, and does nothing of it
public record ConsoleUse(
    EnterConsole entering,
    ManageAccounts managing,
    ReviewConversations reviewing,
    OverseeWorkspace overseeing,
    ReadFigures figures,
    SetUpWorkspace settingUp,
    ConfigureWorkspace configuring,
    ReadDocument reading,
    TryAnswer trying,
    TryRules rules,
    RespectPrivacy privacy,
    InstantSource clock) {}
