package com.nexora.chat.application.port;

import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.Optional;

/// Tells the language of a message.
@FunctionalInterface
public interface DetectLanguage {

  /// Empty when the message is too short or too unclear to tell.
  Optional<Language> detect(WorkspaceId workspace, String message);
}
