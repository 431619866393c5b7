package com.nexora.chat.bootstrap.operator;

import com.nexora.chat.application.port.Certificates;
import com.nexora.chat.domain.certification.Bar;
import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// Stores and lists what models have shown.
public record CertificateDesk(Certificates certificates, PrintStream out) {

  public static final String USAGE = """
      usage: ./nexora certify --import FILE --workspace W
               stores a certificate that ./nexora certify wrote elsewhere
             ./nexora certify --list --workspace W
               lists the certificates of a workspace's models""";

  /// @return the status the process should end with
  public int keep(WorkspaceId workspace, Certificate certificate) {
    String label = certificate.subject().label();
    if (!certificates.keep(workspace, certificate)) {
      return say(
          Operator.NOT_DONE,
          "Workspace " + workspace + " has a newer certificate of " + label + ".");
    }
    List<String> missed = Bar.missed(certificate);
    return missed.isEmpty()
        ? say(Operator.DONE, label + " is certified in workspace " + workspace + ".")
        : say(
            Operator.NOT_DONE,
            label + " is not certified in workspace " + workspace + ": " + String.join("; ", missed)
                + ". Its certificate is stored as the newest.");
  }

  /// @return the status the process should end with
  public int list(WorkspaceId workspace) {
    Table table = new Table("MODEL", "PROMPT", "MADE", "SUITE", "PASS^1", "PASS^K", "SUFFICES");
    for (Certificate each : certificates.all(workspace)) {
      table.add(
          each.subject().label(),
          each.subject().prompt(),
          each.at().toString(),
          each.trial().suite(),
          percent(each.all().passOnce()),
          percent(each.all().passAlways()) + ", k " + each.trial().times(),
          Bar.missed(each).isEmpty() ? "yes" : "no: " + String.join("; ", Bar.missed(each)));
    }
    table.lines("Workspace " + workspace + " has no certificates.").forEach(out::println);
    return Operator.DONE;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private int say(int status, String sentence) {
    out.println(Table.printable(sentence));
    return status;
  }
}
