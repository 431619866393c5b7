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
  private final @Nullable String link;

  public Refusal(int status, String code, String message) {
    this(status, code, message, null);
  }

  private Refusal(int status, String code, String message, @Nullable String field) {
    this(status, code, message, field, null);
  }

  private Refusal(
      int status, String code, String message, @Nullable String field, @Nullable String link) {
    super(message, null, false, false);
    this.link = link;
    this.status = status;
    this.code = code;
    this.field = field;
  }

  public static Refusal invalid(String field, String message) {
    return new Refusal(400, "parameter_invalid", message, field);
  }

  /// A contact that has been merged: the header `Link` says where it went (API 2.16, ShowContact).
  public static Refusal merged(String into) {
    String link = "</contacts/" + into + ">; rel=\"canonical\"";
    return new Refusal(410, "contact_merged", "Contact has been merged", null, link);
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

  public @Nullable String link() {
    return link;
  }

  public @Nullable String field() {
    return field;
  }
}
