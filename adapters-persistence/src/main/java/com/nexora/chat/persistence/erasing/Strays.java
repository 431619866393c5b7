package com.nexora.chat.persistence.erasing;

import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.NoTenant;
import io.helidon.dbclient.DbExecute;
import java.util.List;

/// Empties bodies that lead to no conversation: what could not be read or routed when it came, and
/// what earlier versions stored beside the conversations. They come last in every erasure, and one
/// erasure of a workspace after the other: nobody who has them waits for a conversation.
final class Strays {

  /// Whoever stores something refers to this row and is not held up by it.
  private static final String ONE_BY_ONE = """
      SELECT workspace_id FROM workspace WHERE workspace_id = :workspace FOR NO KEY UPDATE
      """;

  /// Whether a body that nobody could read has the id in it. It must stand by itself: the digits of
  /// a short id are in every time. Where it is not certain whom a body is about, it is erased.
  @NoTenant("it is a condition on a row of whoever asks")
  static final String NAMED = """
      position(convert_to(id, 'UTF8') IN body) > 0
      AND encode(body, 'escape') ~
          ('(^|[^0-9A-Za-z])'
           || regexp_replace(encode(convert_to(id, 'UTF8'), 'escape'),
                             '([^0-9A-Za-z])', '\\\\\\1', 'g')
           || '($|[^0-9A-Za-z])')
      """;

  /// As [#NAMED], for whoever is shown it: an id so short that it may be any number must stand as
  /// Intercom writes ids, as a text of JSON, however often it was put into quotes.
  @NoTenant("it is a condition on a row of whoever asks")
  static final String NAMED_FOR_CERTAIN = NAMED + """
      AND (length(id) >= 8
           OR encode(body, 'escape') ~
              ('"' || regexp_replace(encode(convert_to(id, 'UTF8'), 'escape'),
                                     '([^0-9A-Za-z])', '\\\\\\1', 'g')
               || '\\\\*"'))
      """;

  /// Anything that names the id is taken to be about it.
  private static final String QUARANTINED = """
      UPDATE quarantined_delivery SET body = ''
       WHERE workspace_id = :workspace AND octet_length(body) > 0
         AND EXISTS (SELECT FROM unnest(CAST(:ids AS text[])) AS id WHERE\s""" + NAMED + """
      )
      """;

  /// Whom they are about was not stored, so it may be this one. They are empty afterwards, and this
  /// version writes none.
  private static final String OF_EARLIER_VERSIONS = """
      UPDATE delivery SET body = ''
       WHERE workspace_id = :workspace AND conversation_id IS NULL AND octet_length(body) > 0
      """;

  @NoTenant("they belong to no workspace; those are meant that came for this one before it was"
      + " connected, and nothing in them can be told apart")
  private static final String UNROUTABLE = """
      UPDATE unroutable_delivery SET body = '', erased_at = now()
       WHERE claimed_workspace = :workspace AND erased_at IS NULL
      """;

  private Strays() {}

  /// @param ids none of them empty
  /// @return how many bodies were emptied
  static long emptied(DbExecute tx, WorkspaceId workspace, List<String> ids) {
    tx.createNamedQuery("erasing.one-by-one", ONE_BY_ONE)
        .addParam("workspace", workspace.value())
        .execute()
        .forEach(row -> {});
    long rows = tx.createNamedDmlStatement("erasing.quarantined", QUARANTINED)
        .addParam("workspace", workspace.value())
        .addParam("ids", ids.toArray(String[]::new))
        .execute();
    rows += tx.createNamedDmlStatement("erasing.earlier", OF_EARLIER_VERSIONS)
        .addParam("workspace", workspace.value())
        .execute();
    return rows
        + tx.createNamedDmlStatement("erasing.unroutable", UNROUTABLE)
            .addParam("workspace", workspace.value())
            .execute();
  }
}
