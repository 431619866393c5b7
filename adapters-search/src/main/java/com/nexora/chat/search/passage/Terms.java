package com.nexora.chat.search.passage;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/// The words of a question, each once, as a field has them.
record Terms(Set<Term> all) {

  /// A long message says the same thing several times; its beginning says it first. Together they
  /// bound what one question costs.
  private static final int MOST_CHARACTERS = 2_000;

  private static final int MOST_TERMS = 64;

  static Terms of(String field, Analyzer analyzer, String question) throws IOException {
    String read =
        question.length() > MOST_CHARACTERS ? question.substring(0, MOST_CHARACTERS) : question;
    Set<Term> terms = new LinkedHashSet<>();
    try (TokenStream words = analyzer.tokenStream(field, read)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      while (terms.size() < MOST_TERMS && words.incrementToken()) {
        terms.add(new Term(field, word.toString()));
      }
      if (terms.size() < MOST_TERMS) {
        words.end();
      }
    }
    return new Terms(terms);
  }

  /// How much BM25 gives at most: of each word its inverse document frequency. A word that no
  /// passage has weighs most, since the question is about something that is not here.
  double weight(IndexReader reader) throws IOException {
    double weight = 0;
    for (Term term : all) {
      int having = reader.docFreq(term);
      int passages = reader.getDocCount(term.field());
      weight += Math.log1p((passages - having + 0.5) / (having + 0.5));
    }
    return weight;
  }
}
