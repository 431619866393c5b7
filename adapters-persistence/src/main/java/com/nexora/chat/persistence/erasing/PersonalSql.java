package com.nexora.chat.persistence.erasing;

import com.nexora.chat.application.port.PersonalRecords.Kind;
import com.nexora.chat.persistence.work.NoTenant;
import java.util.Arrays;
import java.util.stream.Collectors;

/// The rows of each kind that are held of `:contact`, with everything in them.
///
/// A statement is a constant even where it is used once: that is what the rule about them reads.
@SuppressWarnings("InlineFormatString")
final class PersonalSql {

  /// The conversations the contact takes part in.
  private static final String THEIRS = """
      (SELECT conversation_id FROM conversation_contact
        WHERE workspace_id = :workspace AND contact_id = :contact)
      """;

  private static final String CONVERSATIONS = """
      SELECT conversation_id, due_at, dead_at, dead_why, erased_at,
             (SELECT count(*) - 1 FROM conversation_contact AS part
               WHERE part.workspace_id = :workspace
                 AND part.conversation_id = work.conversation_id) AS others
        FROM conversation_work AS work
       WHERE workspace_id = :workspace AND conversation_id IN\s""" + THEIRS + """
       ORDER BY conversation_id
      """;

  /// Only what was read as JSON, and so as UTF-8, belongs to a conversation.
  private static final String WEBHOOKS = """
      SELECT delivery_id, topic, meaning, conversation_id, customer_part, assignment_part,
             received_at, convert_from(body, 'UTF8') AS body
        FROM delivery
       WHERE workspace_id = :workspace AND conversation_id IN\s""" + THEIRS + """
       ORDER BY received_at, delivery_id
      """;

  private static final String MESSAGES = """
      SELECT conversation_id, part_id, opened_at, closed_at, outcome, reason, epoch FROM obligation
       WHERE workspace_id = :workspace AND conversation_id IN\s""" + THEIRS + """
       ORDER BY conversation_id, opened_at, part_id
      """;

  private static final String TURNS = """
      SELECT conversation_id, epoch, episode, question, outcome, reason, settles, record,
             decided_at, finished_at
        FROM turn
       WHERE workspace_id = :workspace AND conversation_id IN\s""" + THEIRS + """
       ORDER BY conversation_id, epoch
      """;

  private static final String ACTIONS = """
      SELECT conversation_id, epoch, ordinal, kind, payload, state, attempts, looks, watermark,
             result, note, changed_at
        FROM action
       WHERE workspace_id = :workspace AND conversation_id IN\s""" + THEIRS + """
       ORDER BY conversation_id, epoch, ordinal
      """;

  private static final String INSTRUCTIONS = """
      SELECT conversation_id, ordinal, kind, given_by, given_at FROM instruction
       WHERE workspace_id = :workspace AND conversation_id IN\s""" + THEIRS + """
       ORDER BY conversation_id, ordinal
      """;

  private static final String PROMISES = """
      SELECT conversation_id, epoch, team, owner, who, about, zone, made_at, promised_at, reopen_at,
             reopened, broken, ended_at, ending
        FROM promise
       WHERE workspace_id = :workspace AND conversation_id IN\s""" + THEIRS + """
       ORDER BY conversation_id, epoch
      """;

  private static final String HANDOFFS = """
      SELECT conversation_id, epoch, handed, due_at, stuck, ended_at, ending FROM handover
       WHERE workspace_id = :workspace AND conversation_id IN\s""" + THEIRS + """
       ORDER BY conversation_id, epoch
      """;

  private static final String ATTRIBUTES = """
      SELECT model, object_id, attribute, value, confidence, source, conversation_id, turn,
             written_at
        FROM written_attribute
       WHERE workspace_id = :workspace
         AND (conversation_id IN\s""" + THEIRS + """
              OR (model = 'contact' AND object_id = :contact)
              OR (model = 'conversation' AND object_id IN\s""" + THEIRS + """
      ))
       ORDER BY model, object_id, attribute
      """;

  private static final String SPENDING = """
      SELECT scope, tokens, millionths, last_at FROM spending
       WHERE workspace_id = :workspace
         AND scope IN (SELECT 'conversation ' || conversation_id FROM conversation_contact
                        WHERE workspace_id = :workspace AND contact_id = :contact)
       ORDER BY scope
      """;

  private static final String COLLISIONS = """
      SELECT conversation_id, answered_by, first_by, fins_part, our_part, seen_at FROM collision
       WHERE workspace_id = :workspace AND conversation_id IN\s""" + THEIRS + """
       ORDER BY conversation_id, answered_by
      """;

  private static final String RATINGS = """
      SELECT conversation_id, stars, rated_at, teammate_id, whose FROM rating
       WHERE workspace_id = :workspace AND conversation_id IN\s""" + THEIRS + """
       ORDER BY conversation_id
      """;

  /// What nobody could read is given as it came.
  private static final String UNREAD = """
      SELECT delivery_id, why, received_at, encode(body, 'base64') AS body_base64
        FROM quarantined_delivery
       WHERE workspace_id = :workspace AND octet_length(body) > 0
         AND EXISTS (SELECT FROM unnest(ARRAY[CAST(:contact AS text)]) AS id WHERE\s""" + Strays.NAMED_FOR_CERTAIN + """
      )
       ORDER BY received_at, delivery_id
      """;

  private static final String ERASURES = """
      SELECT what, subject_id, within_id, received_at, done_at, rows_touched FROM erasure
       WHERE workspace_id = :workspace AND subject_id = :contact
       ORDER BY done_at, notice_id
      """;

  /// What lies behind the size that is wanted stays where it is.
  @NoTenant("around statements that each name their workspace")
  private static final String ROWS = """
      SELECT json
        FROM (SELECT json, number,
                     coalesce(sum(length(json)) OVER (ORDER BY number ROWS BETWEEN
                       UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
                FROM (SELECT CAST(row_to_json(held) AS text) AS json, row_number() OVER () AS number
                        FROM (%s LIMIT :most OFFSET :from) AS held) AS numbered) AS sized
       WHERE before < :size
       ORDER BY number
      """;

  @NoTenant("around statements that each name their workspace")
  private static final String COUNT = """
      SELECT '%s' AS kind, count(*) AS rows FROM (%s) AS held
      """;

  private PersonalSql() {}

  static String of(Kind kind) {
    return switch (kind) {
      case CONVERSATIONS -> CONVERSATIONS;
      case WEBHOOKS -> WEBHOOKS;
      case MESSAGES -> MESSAGES;
      case TURNS -> TURNS;
      case ACTIONS -> ACTIONS;
      case INSTRUCTIONS -> INSTRUCTIONS;
      case PROMISES -> PROMISES;
      case HANDOFFS -> HANDOFFS;
      case ATTRIBUTES -> ATTRIBUTES;
      case SPENDING -> SPENDING;
      case COLLISIONS -> COLLISIONS;
      case RATINGS -> RATINGS;
      case UNREAD -> UNREAD;
      case ERASURES -> ERASURES;
    };
  }

  /// Some rows of a kind, each as JSON.
  static String rows(Kind kind) {
    return ROWS.formatted(of(kind));
  }

  /// How many there are of every kind.
  static String count() {
    return Arrays.stream(Kind.values())
        .map(kind -> COUNT.formatted(kind, of(kind)))
        .collect(Collectors.joining(" UNION ALL "));
  }
}
