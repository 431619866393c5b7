package com.nexora.chat.llm.provider;

import java.util.Locale;

/// What can go wrong with a model that runs elsewhere.
public enum Failure {
  /// No connection, or one that broke.
  UNREACHABLE,
  /// No whole answer by the deadline, however much of it had come.
  TOO_SLOW,
  BAD_KEY,
  NO_SUCH_MODEL,
  /// The provider did not take the request: a setting does not fit the model.
  REQUEST_REFUSED,
  RATE_LIMITED,
  /// The account has no credit left.
  QUOTA_USED_UP,
  OVERLOADED,
  BROKEN,
  /// More bytes than any answer has.
  TOO_LONG,
  /// Not what the provider's API describes, a redirect among it.
  UNKNOWN_SHAPE,
  /// The model's words were no decision, in every try.
  UNREADABLE,
  /// The answer reached the most tokens and was cut off, in every try.
  CUT_OFF,
  /// The model or a filter of the provider declined.
  DECLINED,
  /// It failed lately and is not asked for a while.
  LEFT_ALONE,
  /// No time was left to ask.
  NO_TIME,
  /// The workspace's budget for the day or the conversation does not hold the call.
  NO_BUDGET,
  /// The workspaces file names a stored key that is not there or does not open.
  NO_KEY,
  /// It has not shown that customers can be left to it when another model fails.
  NOT_CERTIFIED,
  /// Its address is of a private network, and the workspaces file does not allow that.
  NOT_PUBLIC;

  /// As it stands in records: `rate limited`.
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// Whether the provider may have charged for it all the same.
  boolean mayCost() {
    return switch (this) {
      case TOO_SLOW, TOO_LONG, UNKNOWN_SHAPE, UNREACHABLE, DECLINED -> true;
      case BAD_KEY,
          NO_SUCH_MODEL,
          REQUEST_REFUSED,
          RATE_LIMITED,
          QUOTA_USED_UP,
          OVERLOADED,
          BROKEN,
          UNREADABLE,
          CUT_OFF,
          LEFT_ALONE,
          NO_TIME,
          NO_BUDGET,
          NO_KEY,
          NOT_CERTIFIED,
          NOT_PUBLIC -> false;
    };
  }
}
