package com.nexora.chat.torture;

import com.nexora.chat.torture.stand.Customers;
import com.nexora.chat.torture.stand.TwinDesk;
import com.nexora.chat.torture.worker.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The customers of all workspaces.
final class Crowd {

  private final List<Customers> customers = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  /// @param desks of the workspaces, in their order
  /// @param enough whether so much waits for an answer that nobody should add to it now
  Crowd(List<TwinDesk> desks, long seed, BooleanSupplier enough) {
    for (int i = 0; i < desks.size(); i++) {
      String canary = Tenant.canary(Tenant.ALL.get(i));
      customers.add(new Customers(desks.get(i), canary, seed * desks.size() + i, enough));
    }
  }

  void start() {
    customers.forEach(each -> threads.add(Thread.ofPlatform().daemon().start(each)));
  }

  /// No more messages.
  void stop() throws InterruptedException {
    for (int i = 0; i < threads.size(); i++) {
      customers.get(i).stop(threads.get(i));
    }
  }
}
