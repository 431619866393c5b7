package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.Promises;
import com.nexora.chat.application.usecase.KeepPromises;

/// What is known of the promises of a workspace.
///
/// @param missed promises this node found broken since it started
record PromiseFigures(Promises.Count count, long missed) {

  static final PromiseFigures NONE = new PromiseFigures(new Promises.Count(0, 0), 0);

  PromiseFigures with(KeepPromises.Report report) {
    return new PromiseFigures(report.count(), missed + report.missed());
  }
}
