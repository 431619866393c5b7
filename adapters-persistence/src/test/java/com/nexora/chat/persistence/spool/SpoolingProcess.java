package com.nexora.chat.persistence.spool;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Inbox;
import com.nexora.chat.application.port.PortFailure;
import com.nexora.chat.application.port.RawBody;
import com.nexora.chat.application.testing.Deliveries;
import com.nexora.chat.application.testing.InboxContract;
import com.nexora.chat.application.testing.StoreContract;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/// A process without a database that says which deliveries it has acknowledged, until it is killed.
final class SpoolingProcess {

  private static final int ENOUGH = 100_000;

  private SpoolingProcess() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream answers =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (SpooledInbox inbox = SpooledInbox.open(Path.of(arguments[0]), new Away())) {
      for (int part = 0; part < ENOUGH; part++) {
        Delivery delivery = Deliveries.message(InboxContract.TALK, "p" + part);
        inbox.accept(StoreContract.ACME, delivery);
        answers.println(delivery.id());
      }
    }
  }

  private static final class Away implements Inbox {

    private static PortFailure away() {
      return new PortFailure("away", new SQLException("away", "08006"));
    }

    @Override
    public boolean accept(WorkspaceId workspace, Delivery delivery) {
      throw away();
    }

    @Override
    public void quarantine(WorkspaceId workspace, String id, RawBody body, String why) {
      throw away();
    }

    @Override
    public void park(String id, String claimedWorkspace, RawBody body) {
      throw away();
    }
  }
}
