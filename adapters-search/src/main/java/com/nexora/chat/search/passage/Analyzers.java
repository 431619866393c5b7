package com.nexora.chat.search.passage;

import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/// How texts of a language become words that can be compared: which are left out, which are forms
/// of one.
final class Analyzers {

  /// Of an edition that names no locale.
  static final String DEFAULT = "en";

  private static final Map<String, Supplier<Analyzer>> BY_LANGUAGE = Map.ofEntries(
      Map.entry("cs", CzechAnalyzer::new),
      Map.entry("da", DanishAnalyzer::new),
      Map.entry("de", GermanAnalyzer::new),
      Map.entry("en", EnglishAnalyzer::new),
      Map.entry("es", SpanishAnalyzer::new),
      Map.entry("fi", FinnishAnalyzer::new),
      Map.entry("fr", FrenchAnalyzer::new),
      Map.entry("hu", HungarianAnalyzer::new),
      Map.entry("it", ItalianAnalyzer::new),
      Map.entry("ja", CJKAnalyzer::new),
      Map.entry("ko", CJKAnalyzer::new),
      Map.entry("nl", DutchAnalyzer::new),
      Map.entry("no", NorwegianAnalyzer::new),
      Map.entry("nb", NorwegianAnalyzer::new),
      Map.entry("pt", PortugueseAnalyzer::new),
      Map.entry("ro", RomanianAnalyzer::new),
      Map.entry("ru", RussianAnalyzer::new),
      Map.entry("sv", SwedishAnalyzer::new),
      Map.entry("tr", TurkishAnalyzer::new),
      Map.entry("zh", CJKAnalyzer::new));

  private Analyzers() {}

  /// Of a language without rules of its own, words are compared as they are written.
  static Analyzer of(String language) {
    return BY_LANGUAGE.getOrDefault(language, StandardAnalyzer::new).get();
  }
}
