package com.nexora.chat.application.port;

import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.certification.Certificate.Subject;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.util.List;
import java.util.Optional;

/// What each workspace's models have shown.
public interface Certificates {

  /// Stores it in place of an older one of the same subject; good or bad, the newest counts.
  ///
  /// @return false when a newer one is there; then nothing is changed
  boolean keep(WorkspaceId workspace, Certificate certificate);

  /// The newest of this model with this prompt.
  Optional<Certificate> of(WorkspaceId workspace, Subject subject);

  /// All of a workspace, by provider, model and prompt.
  List<Certificate> all(WorkspaceId workspace);
}
