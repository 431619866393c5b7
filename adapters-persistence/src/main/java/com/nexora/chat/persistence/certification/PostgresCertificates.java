package com.nexora.chat.persistence.certification;

import com.nexora.chat.application.port.Certificates;
import com.nexora.chat.domain.certification.Certificate;
import com.nexora.chat.domain.certification.Certificate.Subject;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.payload.CertificateJson;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.KnownWorkspace;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbRow;
import java.util.List;
import java.util.Optional;

/// One row for each model and prompt of a workspace.
public final class PostgresCertificates implements Certificates {

  /// Gives no row when a newer one is there.
  private static final String KEEP = """
      INSERT INTO certificate AS c (workspace_id, provider, model, prompt, made_at, figures)
      VALUES (:workspace, :provider, :model, :prompt, CAST(:at AS timestamptz), :figures)
      ON CONFLICT (workspace_id, provider, model, prompt)
        DO UPDATE SET made_at = EXCLUDED.made_at, figures = EXCLUDED.figures
        WHERE c.made_at <= EXCLUDED.made_at
      RETURNING provider
      """;

  private static final String FIND = """
      SELECT figures FROM certificate
       WHERE workspace_id = :workspace AND provider = :provider AND model = :model
         AND prompt = :prompt
      """;

  private static final String ALL = """
      SELECT figures FROM certificate WHERE workspace_id = :workspace
       ORDER BY provider COLLATE "C", model COLLATE "C", prompt COLLATE "C"
      """;

  private final UnitOfWork work;

  public PostgresCertificates(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public boolean keep(WorkspaceId workspace, Certificate certificate) {
    Subject subject = certificate.subject();
    return work.in(workspace, tx -> {
      KnownWorkspace.mustBe(tx, workspace);
      return tx.createNamedGet("certificates.keep", KEEP)
          .addParam("workspace", workspace.value())
          .addParam("provider", subject.provider())
          .addParam("model", subject.model())
          .addParam("prompt", subject.prompt())
          .addParam("at", certificate.at().toString())
          .addParam("figures", CertificateJson.of(certificate))
          .execute()
          .isPresent();
    });
  }

  @Override
  public Optional<Certificate> of(WorkspaceId workspace, Subject subject) {
    return work.once(
        workspace,
        tx -> tx.createNamedGet("certificates.of", FIND)
            .addParam("workspace", workspace.value())
            .addParam("provider", subject.provider())
            .addParam("model", subject.model())
            .addParam("prompt", subject.prompt())
            .execute()
            .map(PostgresCertificates::certificate));
  }

  @Override
  public List<Certificate> all(WorkspaceId workspace) {
    return work.once(
        workspace,
        tx -> tx.createNamedQuery("certificates.all", ALL)
            .addParam("workspace", workspace.value())
            .execute()
            .map(PostgresCertificates::certificate)
            .toList());
  }

  private static Certificate certificate(DbRow row) {
    return CertificateJson.read(Columns.text(row, "figures"));
  }
}
