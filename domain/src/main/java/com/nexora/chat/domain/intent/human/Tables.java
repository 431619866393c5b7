package com.nexora.chat.domain.intent.human;

import java.util.List;

/// The table of every language. A new one is a text block like the others and a word here.
final class Tables {

  static final List<String> ALL = List.of(
      English.ENGLISH + EnglishContexts.CONTEXTS,
      GermanAndDutch.GERMAN,
      GermanAndDutch.DUTCH,
      FrenchAndSpanish.FRENCH,
      FrenchAndSpanish.SPANISH,
      ItalianAndPortuguese.ITALIAN,
      ItalianAndPortuguese.PORTUGUESE,
      NordicLanguages.SWEDISH,
      NordicLanguages.DANISH_AND_NORWEGIAN,
      NordicLanguages.FINNISH,
      PolishCzechSlovak.POLISH,
      PolishCzechSlovak.CZECH_AND_SLOVAK,
      CyrillicAndGreek.RUSSIAN,
      CyrillicAndGreek.UKRAINIAN_AND_BULGARIAN,
      CyrillicAndGreek.GREEK,
      TurkishHungarianRomanian.TURKISH,
      TurkishHungarianRomanian.HUNGARIAN_AND_ROMANIAN,
      EastAsianLanguages.JAPANESE,
      EastAsianLanguages.CHINESE,
      EastAsianLanguages.KOREAN,
      ArabicHebrewHindi.ARABIC,
      ArabicHebrewHindi.HEBREW,
      ArabicHebrewHindi.HINDI,
      SouthEastAsianLanguages.INDONESIAN,
      SouthEastAsianLanguages.VIETNAMESE,
      SouthEastAsianLanguages.THAI);

  private Tables() {}
}
