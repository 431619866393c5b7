package com.nexora.chat.console.page;

import com.nexora.chat.application.usecase.ReadDocument;
import com.nexora.chat.console.web.Request;
import com.nexora.chat.domain.access.Role;
import java.util.Optional;

/// What an editor may not publish: how long things are kept. What is forgotten comes back with no
/// earlier version. An owner confirms that it is them.
public final class OwnersOnly {

  private static final String PRIVACY = "privacy";

  private OwnersOnly() {}

  /// @return a sentence that says what to do instead; empty when they may
  public static Optional<String> refusal(Request request, ReadDocument reading, String document) {
    return request.who().may(request.workspace(), Role.OWNER)
            || !changesPrivacy(request, reading, document)
        ? Optional.empty()
        : Optional.of("Only an owner of the workspace changes what stands under 'privacy:': what is"
            + " forgotten does not come back. Leave that as it is, or ask an owner to publish it.");
  }

  /// As [#refusal], for somebody at a page.
  ///
  /// @return a sentence that says what to do first; empty when they may
  static Optional<String> refusal(
      Request request, ReadDocument reading, Confirming confirming, String document) {
    return refusal(request, reading, document)
        .or(() -> changesPrivacy(request, reading, document)
            ? confirming
                .missing(request)
                .map(why -> "This changes what stands under 'privacy:', and what is forgotten does"
                    + " not come back. " + why)
            : Optional.empty());
  }

  /// What a page asks of an owner who would publish this; empty when it asks nothing.
  static Optional<Confirming.Asked> asked(
      Request request, ReadDocument reading, Confirming confirming, String document) {
    return request.who().may(request.workspace(), Role.OWNER)
            && changesPrivacy(request, reading, document)
        ? Optional.of(confirming.asked(request))
        : Optional.empty();
  }

  /// What cannot be compared is not published anyhow.
  private static boolean changesPrivacy(Request request, ReadDocument reading, String document) {
    try {
      return reading.differences(reading.serving(request.workspace()), document).stream()
          .anyMatch(difference -> difference.startsWith(PRIVACY));
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
