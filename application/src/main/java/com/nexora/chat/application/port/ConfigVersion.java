package com.nexora.chat.application.port;

import java.time.Instant;

/// One version of what a workspace has decided, as it was written.
///
/// @param number from 1; drafts and published versions are counted together
/// @param published false for a draft
/// @param document YAML, without connection and without secrets
/// @param checksum SHA-256 of the document in UTF-8, as hex
/// @param author in words of the operator's system
/// @param basedOn the version that was live when it was written; 0 for none
public record ConfigVersion(
    long number,
    boolean published,
    String document,
    String checksum,
    String author,
    String note,
    long basedOn,
    Instant at) {

  /// What is to become a version.
  ///
  /// @param basedOn the published version it was made from; 0 when there was none
  public record Draft(String document, String author, String note, long basedOn) {}
}
