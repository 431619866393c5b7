package com.nexora.chat.persistence.payload;

import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.certification.Certificate.Figures;
import com.nexora.chat.domain.certification.Certificate.Subject;
import com.nexora.chat.domain.certification.Certificate.Trial;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A certificate as it is stored, and as it travels in a file.
///
/// @param at as ISO 8601 writes it
public record CertificateJson(
    @Nullable Subject subject,
    @Nullable Trial trial,
    @Nullable String at,
    @Nullable Figures all,
    @Nullable Map<String, Figures> byKind) {

  private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

  public static String of(Certificate certificate) {
    return JSON.toJson(new CertificateJson(
        certificate.subject(),
        certificate.trial(),
        certificate.at().toString(),
        certificate.all(),
        certificate.byKind()));
  }

  /// @throws IllegalArgumentException when it is none
  public static Certificate read(String json) {
    try {
      return JSON.fromJson(json, CertificateJson.class).certificate();
    } catch (JsonbException | DateTimeException | IllegalStateException none) {
      throw new IllegalArgumentException("this is no certificate", none);
    }
  }

  private Certificate certificate() {
    return new Certificate(
        Present.required(subject, "subject"),
        Present.required(trial, "trial"),
        Instant.parse(Present.required(at, "at")),
        Present.required(all, "all"),
        Present.required(byKind, "byKind"));
  }
}
