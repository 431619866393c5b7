package com.nexora.chat.bootstrap;

import com.nexora.chat.bootstrap.operator.CertificateDesk;
import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.CertificateFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Certificates, on the database of a running service. Trying a model needs the suites, which are
/// not shipped: the development distribution does that (`quality`).
final class CertifyCommand {

  private static final String WORKSPACE = "--workspace";

  private CertifyCommand() {}

  static boolean meant(List<String> arguments) {
    return arguments.getFirst().equals("certify");
  }

  /// @return the status the process should end with
  static int run(
      List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
    boolean list = arguments.size() == 4
        && arguments.get(1).equals("--list")
        && arguments.get(2).equals(WORKSPACE);
    boolean imports = arguments.size() == 5
        && arguments.get(1).equals("--import")
        && arguments.get(3).equals(WORKSPACE);
    if (!list && !imports) {
      err.println(CertificateDesk.USAGE);
      return OperatorCommand.NOT_UNDERSTOOD;
    }
    WorkspaceId workspace = new WorkspaceId(arguments.getLast());
    return StoreCommand.run(environment, err, _ -> store -> {
      CertificateDesk desk = new CertificateDesk(store.certificates(), out);
      return list ? desk.list(workspace) : desk.keep(workspace, read(Path.of(arguments.get(2))));
    });
  }

  private static Certificate read(Path file) {
    try {
      return CertificateFile.read(Files.readString(file));
    } catch (IOException unreadable) {
      throw new BadSettings("--import: there is no file " + file + " that can be read.");
    } catch (IllegalArgumentException none) {
      throw new BadSettings(
          "--import: " + file + " is no certificate; ./nexora certify writes one.");
    }
  }
}
