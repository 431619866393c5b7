package com.nexora.chat.console;

import com.nexora.chat.application.usecase.ConfigureWorkspace;
import com.nexora.chat.application.usecase.EditDocument;
import com.nexora.chat.application.usecase.EditEntries;
import com.nexora.chat.application.usecase.EnterConsole;
import com.nexora.chat.application.usecase.EnterWithIntercom;
import com.nexora.chat.application.usecase.FindGaps;
import com.nexora.chat.application.usecase.GiveTokens;
import com.nexora.chat.application.usecase.ManageAccounts;
import com.nexora.chat.application.usecase.OverseeWorkspace;
import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.application.usecase.ReadFigures;
import com.nexora.chat.application.usecase.RespectPrivacy;
import com.nexora.chat.application.usecase.ReviewConversations;
import com.nexora.chat.application.usecase.SetUpWorkspace;
import com.nexora.chat.application.usecase.TryAnswer;
import com.nexora.chat.application.usecase.TryRules;
import com.nexora.chat.domain.tenancy.Secret;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// What the console is a way to.
///
/// @param intercom empty where there is no public app to sign in with
/// @param trying says what the agent would do, and does nothing of it
public record ConsoleUse(
    EnterConsole entering,
    Optional<WithIntercom> intercom,
    ManageAccounts managing,
    GiveTokens tokens,
    ReviewConversations reviewing,
    OverseeWorkspace overseeing,
    ReadFigures figures,
    FindGaps gaps,
    SetUpWorkspace settingUp,
    ConfigureWorkspace configuring,
    ReadDocument reading,
    EditDocument editing,
    EditEntries entries,
    TryAnswer trying,
    TryRules rules,
    RespectPrivacy privacy,
    InstantSource clock) {

  /// A second way in.
  ///
  /// @param consent where Intercom asks somebody whether we may know who they are, by
  ///     the state to bring back to [Console#BACK_FROM_INTERCOM]
  public record WithIntercom(EnterWithIntercom entering, Function<Secret, URI> consent) {}
}
