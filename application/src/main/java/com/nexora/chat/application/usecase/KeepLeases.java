package com.nexora.chat.application.usecase;

/// The heartbeat of a node: prolongs the leases of all conversations it has under way. To be called
/// three times in the time of a lease.
@FunctionalInterface
public interface KeepLeases {

  void keep();
}
