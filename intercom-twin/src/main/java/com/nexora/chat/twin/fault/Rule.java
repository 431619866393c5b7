package com.nexora.chat.twin.fault;

/// One line of the fault script: about REST requests or about webhooks.
public sealed interface Rule permits RequestRule, WebhookRule {
  Occurrence occurrence();
}
