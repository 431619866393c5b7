package com.nexora.chat.search.passage;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/// The documents with the highest scores, of those that may be named. Lucene skips what cannot come
/// among them.
final class Best implements CollectorManager<Best.Named, TopDocs> {

  private final TopScoreDocCollectorManager top;
  private final BitSet among;

  Best(BitSet among, int most) {
    // Nobody is told how many there are beyond those.
    this.top = new TopScoreDocCollectorManager(most, most);
    this.among = among;
  }

  static final class Named extends FilterCollector {
    private final TopScoreDocCollector inner;
    private final BitSet among;

    Named(TopScoreDocCollector inner, BitSet among) {
      super(inner);
      this.inner = inner;
      this.among = among;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      return new FilterLeafCollector(super.getLeafCollector(context)) {
        @Override
        public void collect(int document) throws IOException {
          if (among.get(context.docBase + document)) {
            in.collect(document);
          }
        }
      };
    }
  }

  @Override
  public Named newCollector() {
    return new Named(top.newCollector(), among);
  }

  @Override
  public TopDocs reduce(Collection<Named> collectors) throws IOException {
    return top.reduce(collectors.stream().map(named -> named.inner).toList());
  }
}
