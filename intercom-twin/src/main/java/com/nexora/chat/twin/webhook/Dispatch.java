package com.nexora.chat.twin.webhook;

import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.fault.Faults;
import com.nexora.chat.twin.fault.Faults.Struck;
import com.nexora.chat.twin.fault.Pause;
import com.nexora.chat.twin.fault.WebhookFault;
import com.nexora.chat.twin.fault.WebhookRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides what becomes of each notification: sent as usual, or what the fault script says.
final class Dispatch {

  private static final String PAUSED = "paused";
  private static final int MOST_HELD = 100_000;

  private final WebhookSender sender;
  private final Faults faults;
  private final Ids ids;
  private final Map<String, List<Notification>> waitingForOthers = new HashMap<>();
  private final List<Notification> waitingForResume = new ArrayList<>();
  private @Nullable Pause pause;

  Dispatch(WebhookSender sender, Faults faults, Ids ids) {
    this.sender = sender;
    this.faults = faults;
    this.ids = ids;
    faults.onLift(this::release);
  }

  synchronized void dispatch(Notification notification) {
    if (pause == null) {
      sendOrPlay(notification);
    } else if (pause == Pause.HOLD && waitingForResume.size() < MOST_HELD) {
      waitingForResume.add(notification);
    } else {
      sender.noteUnsent(notification, PAUSED);
    }
  }

  private void sendOrPlay(Notification notification) {
    Optional<Struck<WebhookRule>> struck = faults.strike(notification.topic());
    if (struck.isEmpty()) {
      sender.send(notification, null);
      return;
    }
    String rule = struck.get().id();
    switch (struck.get().rule().fault()) {
      case WebhookFault.Drop _ -> sender.noteUnsent(notification, rule);
      case WebhookFault.Delay delay -> sender.sendLater(notification, delay.delay(), rule);
      case WebhookFault.Duplicate duplicate -> sendTwice(notification, duplicate, rule);
      case WebhookFault.Reorder reorder -> holdBack(notification, reorder, rule);
    }
  }

  private void sendTwice(Notification notification, WebhookFault.Duplicate how, String rule) {
    sender.send(notification, rule);
    for (int copy = 1; copy <= how.copies(); copy++) {
      Notification again =
          how.newIds() ? notification.withId("notif_" + ids.nextUuid()) : notification;
      if (how.delay().isZero()) {
        sender.send(again, rule);
      } else {
        sender.sendLater(again, how.delay().multipliedBy(copy), rule);
      }
    }
  }

  private void holdBack(Notification notification, WebhookFault.Reorder how, String rule) {
    List<Notification> waiting = waitingForOthers.computeIfAbsent(rule, _ -> new ArrayList<>());
    waiting.add(notification);
    if (waiting.size() >= how.hold()) {
      release(rule);
    }
  }

  private synchronized void release(String rule) {
    List<Notification> waiting = waitingForOthers.remove(rule);
    if (waiting != null) {
      sender.sendInOrder(waiting.reversed(), rule);
    }
  }

  synchronized void pause(Pause how) {
    pause = how;
  }

  /// @return how many had waited
  synchronized int resume() {
    pause = null;
    int waited = waitingForResume.size();
    waitingForResume.forEach(notification -> sender.send(notification, PAUSED));
    waitingForResume.clear();
    return waited;
  }
}
