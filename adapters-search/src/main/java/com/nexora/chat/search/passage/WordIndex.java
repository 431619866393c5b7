package com.nexora.chat.search.passage;

import com.nexora.chat.domain.intent.Language;
import com.nexora.chat.domain.knowledge.Edition;
import com.nexora.chat.domain.knowledge.Library;
import com.nexora.chat.domain.knowledge.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// The words of all passages, in Lucene, on the heap. A language is a field, so that each has its
/// own rules and its own count of how rare a word is.
final class WordIndex {

  private static final FieldType WORDS = words();

  private final IndexReader reader;
  private final IndexSearcher searcher;

  /// By language, which is the name of the field too.
  private final Map<String, Analyzer> analyzers;

  /// The language of each row.
  private final List<String> languages;

  private WordIndex(IndexReader reader, Map<String, Analyzer> analyzers, List<String> languages) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setQueryCache(null);
    this.analyzers = analyzers;
    this.languages = languages;
  }

  static WordIndex of(Library library) {
    List<String> languages = library.entries().stream()
        .map(entry -> language(entry.passage().edition()))
        .toList();
    Map<String, Analyzer> analyzers = new TreeMap<>();
    for (String language : languages) {
      analyzers.computeIfAbsent(language, Analyzers::of);
    }
    try {
      Directory directory = new ByteBuffersDirectory();
      write(library, directory, analyzers);
      return new WordIndex(DirectoryReader.open(directory), analyzers, languages);
    } catch (IOException impossible) {
      throw new UncheckedIOException("an index in memory", impossible);
    }
  }

  /// Merged in the order of writing, so that a document's number is its row.
  private static void write(Library library, Directory directory, Map<String, Analyzer> analyzers)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(new ByField(analyzers));
    config.setMergePolicy(new LogDocMergePolicy());
    config.setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Library.Entry entry : library.entries()) {
        Passage passage = entry.passage();
        Document document = new Document();
        document.add(new Field(language(passage.edition()), passage.withContext(), WORDS));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  /// What share of the question's words the passages have that have most of them, by row: what
  /// BM25 gives them, of what it would give a passage that says every word without end. So a
  /// passage that has the one common word of a question does not pass for one that has all.
  ///
  /// @param among rows that may be named
  /// @param most rows, those with the highest scores
  Map<Integer, Double> shares(String question, BitSet among, int most) {
    try {
      BooleanQuery.Builder query = new BooleanQuery.Builder();
      Map<String, Double> whole = new HashMap<>();
      for (Map.Entry<String, Analyzer> language : analyzers.entrySet()) {
        Terms terms = Terms.of(language.getKey(), language.getValue(), question);
        whole.put(language.getKey(), terms.weight(reader));
        terms.all().forEach(term -> query.add(new TermQuery(term), BooleanClause.Occur.SHOULD));
      }
      Map<Integer, Double> shares = new HashMap<>();
      for (ScoreDoc hit : searcher.search(query.build(), new Best(among, most)).scoreDocs) {
        double all = whole.getOrDefault(languages.get(hit.doc), 0.0);
        shares.put(hit.doc, all == 0 ? 0 : Math.min(1, hit.score / all));
      }
      return shares;
    } catch (IOException impossible) {
      throw new UncheckedIOException("an index in memory", impossible);
    }
  }

  private static String language(Edition edition) {
    return edition.language().map(Language::code).orElse(Analyzers.DEFAULT);
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  /// The rules of the field's language.
  private static final class ByField extends DelegatingAnalyzerWrapper {
    private final Map<String, Analyzer> analyzers;

    ByField(Map<String, Analyzer> analyzers) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.analyzers = analyzers;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      Analyzer analyzer = analyzers.get(field);
      if (analyzer == null) {
        throw new IllegalArgumentException("no rules for the language " + field);
      }
      return analyzer;
    }
  }
}
