package com.nexora.chat.bootstrap;

import com.nexora.chat.application.Rehearsal;
import com.nexora.chat.bootstrap.operator.Operator;
import com.nexora.chat.bootstrap.operator.QueueDesk;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Shows who waits for a promised answer, from the database of a running service.
final class QueueCommand {

  private QueueCommand() {}

  /// @return the status the process should end with
  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    Optional<QueueDesk.Wish> wish = QueueDesk.Wish.of(arguments);
    if (wish.isEmpty()) {
      err.println(QueueDesk.USAGE);
      return OperatorCommand.NOT_UNDERSTOOD;
    }
    return StoreCommand.run(environment, err, settings -> {
      Meant meant = wish.get()
          .workspace()
          .map(Meant::only)
          .orElseGet(() -> Meant.every(settings, environment));
      return store -> {
        var staff = Rehearsal.staff(store.mirror(), InstantSource.system());
        new QueueDesk(store.promises(), store.handovers(), staff, out)
            .show(meant.in(store.configurations()), wish.get().digest());
        return Operator.DONE;
      };
    });
  }
}
