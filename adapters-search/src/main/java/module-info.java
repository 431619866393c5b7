/// Passages found by meaning and by words, in memory. Lucene's types never leave this module.
module com.nexora.chat.search {
  requires transitive com.nexora.chat.application;
  requires java.logging;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires static org.jspecify;

  exports com.nexora.chat.search;
}
