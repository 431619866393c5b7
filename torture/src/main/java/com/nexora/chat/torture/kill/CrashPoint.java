package com.nexora.chat.torture.kill;

import com.nexora.chat.torture.worker.HaltAt;
import com.nexora.chat.torture.worker.HaltAt.When;

/// The places where a worker must be able to die, from the receipt of a webhook to its last word.
public enum CrashPoint {
  K01("before the request is read", "webhook.request", When.BEFORE),
  K02("before the inbox stores it", "inbox.accept", When.BEFORE),
  K03("while the inbox stores it", "inbox.accept", When.DURING, 200, 4_000),
  K04("stored, not acknowledged", "inbox.accept", When.AFTER),
  K05("acknowledged", "webhook.request", When.AFTER),
  K06("while a conversation is claimed", "queue.claim", When.DURING, 100, 3_000),
  K07("claimed", "queue.claim", When.AFTER),
  K08("while the conversation is read", "conversations.read", When.DURING, 100, 3_000),
  K09("the model was asked", "reply.propose", When.DURING, 100, 2_500),
  K10("the model answered", "reply.propose", When.AFTER),
  K12("decided, nothing on its way", "turns.decide", When.AFTER),
  K13("on its way by the ledger, not a byte sent", "actions.perform.Reply", When.BEFORE),
  K14("while the request is written", "actions.perform.Reply", When.DURING, 20, 1_200),
  K15("applied, answer unread", "actions.perform.Reply", When.DURING, 1_200, 6_000),
  K16("answer read, not recorded", "actions.perform.Reply", When.AFTER),
  K17("while it is recorded", "turns.move.Reply.SENT", When.DURING, 100, 3_000),
  K18("sent, attributes not written", "actions.perform.SetAttributes", When.BEFORE),
  K19("before the assignment", "actions.perform.Assign", When.BEFORE),
  K20("after the assignment", "actions.perform.Assign", When.AFTER),
  K21("everything sent, turn not finished", "turns.finish", When.BEFORE),
  K22("while it is looked for", "turns.move.Reply.UNKNOWN", When.AFTER),
  K23("while it is sent once more", "turns.move.Reply.SENDING2", When.AFTER);

  private final String words;
  private final String call;
  private final When when;
  private final int earliestMicros;
  private final int latestMicros;

  CrashPoint(String words, String call, When when) {
    this(words, call, when, 0, 1);
  }

  CrashPoint(String words, String call, When when, int earliestMicros, int latestMicros) {
    this.words = words;
    this.call = call;
    this.when = when;
    this.earliestMicros = earliestMicros;
    this.latestMicros = latestMicros;
  }

  HaltAt at(HaltAt.Deed deed, int nth, java.util.Random random) {
    return new HaltAt(deed, call, when, nth, random.nextInt(earliestMicros, latestMicros));
  }

  /// `K-07`
  public String code() {
    return name().substring(0, 1) + '-' + name().substring(1);
  }

  public String words() {
    return words;
  }
}
