package com.nexora.chat.twin.conversation;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Intercom says no: an HTTP status, and the code, message and field of its error list (API 2.16,
/// schema `error`).
public final class Refusal extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final @Nullable String field;

  public Refusal(int status, String code, String message) {
    this(status, code, message, null);
  }

  private Refusal(int status, String code, String message, @Nullable String field) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.field = field;
  }

  public static Refusal invalid(String field, String message) {
    return new Refusal(400, "parameter_invalid", message, field);
  }

  public static Refusal missing(String field) {
    return new Refusal(400, "parameter_not_found", field + " not specified", field);
  }

  public static Refusal notFound() {
    return new Refusal(404, "not_found", "Resource Not Found");
  }

  /// The value of a field that must be there.
  public static String unlessGiven(@Nullable String value, String field) {
    if (value == null || value.isBlank()) {
      throw missing(field);
    }
    return value;
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public @Nullable String field() {
    return field;
  }
}
