package com.nexora.chat.twin.conversation;

import org.jspecify.annotations.Nullable;

/// Who acts, and through which app: `app_package_code` is set on parts made through REST and absent
/// on parts made by people in Intercom itself (API 2.16, `conversation_part.app_package_code`).
public record Hand(Author author, @Nullable String appPackageCode) {

  public static Hand inPerson(Author author) {
    return new Hand(author, null);
  }
}
