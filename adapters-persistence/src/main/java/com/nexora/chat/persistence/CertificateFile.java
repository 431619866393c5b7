package com.nexora.chat.persistence;

import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.persistence.payload.CertificateJson;

/// A certificate as JSON, to carry it from where a model was tried to where it serves. Nothing in
/// it
/// says that it suffices: whoever reads it works that out from the figures.
public final class CertificateFile {

  private CertificateFile() {}

  public static String written(Certificate certificate) {
    return CertificateJson.of(certificate) + "\n";
  }

  /// @throws IllegalArgumentException when it is none
  public static Certificate read(String json) {
    return CertificateJson.read(json);
  }
}
