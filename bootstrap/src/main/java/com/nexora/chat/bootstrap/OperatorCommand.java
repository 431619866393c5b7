package com.nexora.chat.bootstrap;

import com.nexora.chat.bootstrap.operator.AccountRequest;
import com.nexora.chat.bootstrap.operator.CertificateDesk;
import com.nexora.chat.bootstrap.operator.CollisionsRequest;
import com.nexora.chat.bootstrap.operator.ConfigRequest;
import com.nexora.chat.bootstrap.operator.ConnectRequest;
import com.nexora.chat.bootstrap.operator.Doctor;
import com.nexora.chat.bootstrap.operator.HaltRequest;
import com.nexora.chat.bootstrap.operator.Inquiry;
import com.nexora.chat.bootstrap.operator.KeyRequest;
import com.nexora.chat.bootstrap.operator.Operator;
import com.nexora.chat.bootstrap.operator.QueueDesk;
import com.nexora.chat.bootstrap.operator.Request;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One command of an operator, with the settings of the service.
final class OperatorCommand {

  static final int NOT_UNDERSTOOD = 2;

  private OperatorCommand() {}

  /// @return the status the process should end with
  static int run(List<String> arguments, Map<String, String> environment) {
    return run(arguments, environment, stream(FileDescriptor.out), stream(FileDescriptor.err));
  }

  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    if (ConnectRequest.meant(arguments)) {
      return GrantCommand.run(arguments, environment, System.in, out, err);
    }
    if (ForgetCommand.meant(arguments)) {
      return ForgetCommand.run(arguments, environment, out, err);
    }
    if (KeyRequest.meant(arguments)) {
      return KeyCommand.run(arguments, environment, System.in, out, err);
    }
    if (AccountRequest.meant(arguments)) {
      return AccountCommand.run(arguments, environment, System.in, out, err);
    }
    if (CertifyCommand.meant(arguments)) {
      return CertifyCommand.run(arguments, environment, out, err);
    }
    if (Inquiry.meant(arguments)) {
      return ExplainCommand.run(arguments, environment, out, err);
    }
    if (Doctor.Wish.meant(arguments)) {
      return DoctorCommand.run(arguments, environment, out, err);
    }
    if (ConfigRequest.meant(arguments)) {
      return ConfigCommand.run(arguments, environment, out, err);
    }
    if (HaltRequest.meant(arguments)) {
      return HaltCommand.run(arguments, environment, out, err);
    }
    if (CollisionsRequest.meant(arguments)) {
      return CollisionsCommand.run(arguments, environment, out, err);
    }
    if (QueueDesk.Wish.meant(arguments)) {
      return QueueCommand.run(arguments, environment, out, err);
    }
    Optional<Request> request = Request.of(arguments);
    if (request.isEmpty()) {
      err.println(Request.USAGE);
      err.println(ConnectRequest.USAGE);
      err.println(ForgetCommand.USAGE);
      err.println(KeyRequest.USAGE);
      err.println(AccountRequest.USAGE);
      err.println(CertificateDesk.USAGE);
      err.println(Doctor.USAGE);
      err.println(HaltRequest.USAGE);
      err.println(CollisionsRequest.USAGE);
      err.println(ConfigRequest.USAGE);
      err.println(QueueDesk.USAGE);
      return NOT_UNDERSTOOD;
    }
    return StoreCommand.run(environment, err, settings -> {
      Meant meant = request
          .get()
          .workspace()
          .map(Meant::only)
          .orElseGet(() -> Meant.every(settings, environment));
      return store -> new Operator(
              store.oversight(),
              store.mirror(),
              store.provenance(),
              store.notices(),
              meant.in(store.configurations()),
              settings.times().overdue(),
              out)
          .carryOut(request.get());
    });
  }

  /// What an operator asked for belongs on the terminal, not into the log.
  private static PrintStream stream(FileDescriptor where) {
    return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
  }
}
