package com.nexora.chat.architecture.planted.llm;

import org.apache.lucene.index.Term;

/// Breaks lucene-stays-in-search.
record LooksUpWords(Term term) {}
