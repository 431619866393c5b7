package com.nexora.chat.bootstrap;

import com.nexora.chat.application.port.Policies;
import com.nexora.chat.application.usecase.InstructAgent;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import java.time.Duration;
import java.util.logging.Logger;

/// What rings when something has come.
final class Bells {

  private static final Logger LOG = Logger.getLogger(Service.class.getName());

  private Bells() {}

  /// Wakes a worker when the quiet period after a webhook is over, and says what a person should
  /// look at.
  static ReceiveWebhook watched(ReceiveWebhook receive, Policies policies, Workers workers) {
    return (workspace, notification) -> {
      ReceiveWebhook.Receipt receipt = receive.receive(workspace, notification);
      switch (receipt) {
        case STORED ->
          policies.of(workspace).ifPresent(policy -> workers.ringAfter(policy.quietPeriod()));
        case DUPLICATE -> {}
        case QUARANTINED ->
          LOG.warning(() -> "Workspace " + workspace + ": a webhook cannot be read; it is kept");
        case PARKED ->
          LOG.warning(() -> "Workspace " + workspace + ": a webhook names one nobody connected");
        case WRONG_WORKSPACE ->
          LOG.warning(() -> "Workspace " + workspace + ": a webhook names another one; refused");
      }
      return receipt;
    };
  }

  /// What a teammate wants is done at once.
  static InstructAgent heard(InstructAgent instruct, Workers workers) {
    return (workspace, conversation, by, kind) -> {
      boolean news = instruct.instruct(workspace, conversation, by, kind);
      workers.ringAfter(Duration.ZERO);
      return news;
    };
  }
}
