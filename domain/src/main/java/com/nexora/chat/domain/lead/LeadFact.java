package com.nexora.chat.domain.lead;

import java.math.BigDecimal;

/// Something a person who may buy has said. Nothing is concluded: what stands here was written.
public sealed interface LeadFact {

  /// How it is called in attributes and files.
  String key();

  /// One line of text.
  String value();

  /// How many people work there or would use it.
  ///
  /// @param least from 1
  /// @param most the same as `least` unless a range was said
  record CompanySize(int least, int most) implements LeadFact {
    public CompanySize {
      if (least < 1 || most < least) {
        throw new IllegalArgumentException("a size is at least 1, and a range does not fall");
      }
    }

    @Override
    public String key() {
      return "company_size";
    }

    /// `12`, or `10-15`.
    @Override
    public String value() {
      return least == most ? Integer.toString(least) : least + "-" + most;
    }
  }

  /// What may be spent.
  ///
  /// @param amount more than 0
  /// @param currency ISO 4217, or empty when none was said
  record Budget(BigDecimal amount, String currency, Every every) implements LeadFact {
    public Budget {
      if (amount.signum() < 1) {
        throw new IllegalArgumentException("a budget is more than nothing");
      }
    }

    /// How often the amount may be spent.
    public enum Every {
      ONCE_OR_UNSAID(""),
      MONTH("/month"),
      YEAR("/year");

      private final String suffix;

      Every(String suffix) {
        this.suffix = suffix;
      }
    }

    @Override
    public String key() {
      return "budget";
    }

    /// `400 USD/month`, `25000/year`.
    @Override
    public String value() {
      String plain = amount.stripTrailingZeros().toPlainString();
      return plain + (currency.isEmpty() ? "" : " " + currency) + every.suffix;
    }
  }

  /// When they want to decide or begin, in their words.
  record Timeline(String words) implements LeadFact {
    @Override
    public String key() {
      return "timeline";
    }

    @Override
    public String value() {
      return words;
    }
  }

  /// What they want it for, in their words; cut off after a few.
  record UseCase(String words) implements LeadFact {
    @Override
    public String key() {
      return "use_case";
    }

    @Override
    public String value() {
      return words;
    }
  }

  /// The writer's position, in their words.
  record Role(String words) implements LeadFact {
    @Override
    public String key() {
      return "role";
    }

    @Override
    public String value() {
      return words;
    }
  }

  /// An address as it was written.
  record Email(String address) implements LeadFact {
    @Override
    public String key() {
      return "email";
    }

    @Override
    public String value() {
      return address;
    }
  }

  /// Where it would be used.
  ///
  /// @param code ISO 3166 alpha-2
  record Country(String code) implements LeadFact {
    @Override
    public String key() {
      return "country";
    }

    @Override
    public String value() {
      return code;
    }
  }
}
