package com.nexora.chat.application.usecase;

/// Keeps a rightly signed webhook that belongs to no workspace this service serves.
@FunctionalInterface
public interface ParkWebhook {

  void park(ReceiveWebhook.Notification notification);
}
