package com.nexora.chat.domain.intent.human;

import java.util.List;

/// The table of every language. A new one is a text block like the others and a word here.
final class Tables {

  static final List<String> ALL = List.of(
      English.ENGLISH + EnglishContexts.CONTEXTS + EuropeanDesks.ENGLISH,
      GermanAndDutch.GERMAN + EuropeanDesks.GERMAN,
      GermanAndDutch.DUTCH + EuropeanDesks.DUTCH,
      FrenchAndSpanish.FRENCH + EuropeanDesks.FRENCH,
      FrenchAndSpanish.SPANISH + EuropeanDesks.SPANISH,
      ItalianAndPortuguese.ITALIAN + EuropeanDesks.ITALIAN,
      ItalianAndPortuguese.PORTUGUESE + EuropeanDesks.PORTUGUESE,
      NordicLanguages.SWEDISH + EuropeanDesks.SWEDISH,
      NordicLanguages.DANISH_AND_NORWEGIAN,
      NordicLanguages.FINNISH,
      PolishCzechSlovak.POLISH + EuropeanDesks.POLISH,
      PolishCzechSlovak.CZECH_AND_SLOVAK,
      CyrillicAndGreek.RUSSIAN,
      CyrillicAndGreek.UKRAINIAN_AND_BULGARIAN,
      CyrillicAndGreek.GREEK,
      TurkishHungarianRomanian.TURKISH + EuropeanDesks.TURKISH,
      TurkishHungarianRomanian.HUNGARIAN_AND_ROMANIAN,
      EastAsianLanguages.JAPANESE + EastAsianDesks.JAPANESE,
      EastAsianLanguages.CHINESE + EastAsianDesks.CHINESE,
      EastAsianLanguages.KOREAN,
      ArabicHebrewHindi.ARABIC,
      ArabicHebrewHindi.HEBREW,
      ArabicHebrewHindi.HINDI,
      SouthEastAsianLanguages.INDONESIAN,
      SouthEastAsianLanguages.VIETNAMESE,
      SouthEastAsianLanguages.THAI);

  private Tables() {}
}
