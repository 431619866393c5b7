package com.nexora.chat.persistence.inbox;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Standing;
import com.nexora.chat.domain.conversation.ConversationId;
import com.nexora.chat.domain.conversation.PartId;
import com.nexora.chat.domain.tenancy.WorkspaceId;
import com.nexora.chat.persistence.work.Columns;
import com.nexora.chat.persistence.work.UnitOfWork;
import io.helidon.dbclient.DbExecute;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes deliveries of any workspaces in one transaction, with one statement for each workspace,
/// because their senders wait for the answer.
final class DeliveryRows {

  /// Both keys of a delivery.
  private record Keys(String id, String semantic) {

    static Keys of(Delivery delivery) {
      return new Keys(delivery.id(), delivery.semanticKey());
    }
  }

  /// Rows are taken in the same order everywhere, so that two nodes never wait for each other:
  /// workspaces by id, deliveries by what they tell, conversations by id. A conversation is taken
  /// before its obligations, as the turn ledger does.
  private static final Comparator<Delivery> LOCKING_ORDER =
      Comparator.comparing(Delivery::semanticKey).thenComparing(Delivery::id);

  private static final String ACCEPT = """
      WITH stored AS (
        INSERT INTO delivery (workspace_id, delivery_id, semantic_key, topic, conversation_id,
                              customer_part, assignment_part, body, status, meaning,
                              received_at)
        SELECT :workspace, id, semantic_key, topic, conversation, part, assignment, body,
               CASE WHEN conversation IS NULL THEN 'noted' ELSE 'queued' END, meaning,
               now() - age * INTERVAL '1 millisecond'
          FROM unnest(CAST(:ids AS text[]), CAST(:semanticKeys AS text[]),
                      CAST(:topics AS text[]), CAST(:conversations AS text[]),
                      CAST(:parts AS text[]), CAST(:assignments AS text[]),
                      CAST(:bodies AS bytea[]), CAST(:meanings AS text[]),
                      CAST(:ages AS float8[]))
               AS arrived (id, semantic_key, topic, conversation, part, assignment, body,
                           meaning, age)
        ON CONFLICT DO NOTHING
        RETURNING workspace_id, delivery_id, semantic_key, topic, conversation_id, customer_part,
                  assignment_part, received_at
      ), due AS (
        INSERT INTO conversation_work AS work
               (workspace_id, conversation_id, due_at, news, news_since, announced,
                announced_at)
        SELECT workspace_id, conversation_id, now() + :quiet * INTERVAL '1 millisecond', count(*),
               now(), array_agg(assignment_part) FILTER (WHERE assignment_part IS NOT NULL),
               CASE WHEN count(assignment_part) > 0 THEN now() END
          FROM stored
         WHERE conversation_id IS NOT NULL
         GROUP BY workspace_id, conversation_id
         ORDER BY conversation_id
        ON CONFLICT (workspace_id, conversation_id)
        DO UPDATE SET
           news = work.news + EXCLUDED.news,
           tries = 0,
           announced = CASE
             WHEN EXCLUDED.announced IS NULL THEN work.announced
             WHEN work.announced_at > now() - :lag * INTERVAL '1 millisecond'
               THEN work.announced || EXCLUDED.announced
             ELSE EXCLUDED.announced END,
           announced_at = coalesce(EXCLUDED.announced_at, work.announced_at),
           (news_since, due_at) = (
             SELECT since, least(EXCLUDED.due_at, since + :most * INTERVAL '1 millisecond')
               FROM (SELECT CASE WHEN work.news > work.claimed_news
                                 THEN coalesce(work.news_since, now())
                                 ELSE now() END) AS waiting (since))
        RETURNING workspace_id, conversation_id, erased_at IS NOT NULL AS erased
      ), opened AS (
        INSERT INTO obligation (workspace_id, conversation_id, part_id, opened_at)
        SELECT workspace_id, conversation_id, customer_part, received_at
          FROM stored JOIN due USING (workspace_id, conversation_id)
         WHERE customer_part IS NOT NULL
        ON CONFLICT (workspace_id, conversation_id, part_id) DO NOTHING
      ), named AS (
        SELECT delivery_id, contact
          FROM unnest(CAST(:namedBy AS text[]), CAST(:contacts AS text[]))
               AS each (delivery_id, contact)
      ), linked AS (
        INSERT INTO conversation_contact (workspace_id, conversation_id, contact_id)
        SELECT DISTINCT workspace_id, conversation_id, contact
          FROM stored JOIN due USING (workspace_id, conversation_id)
          JOIN named USING (delivery_id)
        ON CONFLICT DO NOTHING
      ), late AS (
        SELECT delivery_id, 'conversation' AS what, conversation_id AS subject_id,
               CAST(NULL AS text) AS within_id
          FROM stored JOIN due USING (workspace_id, conversation_id) WHERE erased
        UNION
        SELECT delivery_id, 'part', customer_part, conversation_id
          FROM stored
         WHERE EXISTS (SELECT FROM erasure
                        WHERE erasure.workspace_id = :workspace AND subject_id = customer_part
                          AND lasting AND what = 'part' AND within_id = conversation_id)
        UNION
        SELECT delivery_id, what, subject_id, within_id
          FROM stored JOIN named USING (delivery_id)
          JOIN erasure ON erasure.workspace_id = :workspace AND subject_id = contact AND lasting
         WHERE what IN ('contact', 'merged contact')
      ), todo AS (
        SELECT delivery_id, what, subject_id, within_id,
               row_number() OVER (
                 PARTITION BY delivery_id
                 ORDER BY array_position(ARRAY['conversation', 'part', 'contact',
                                               'archived contact', 'merged contact'], what),
                          subject_id) AS place
          FROM (SELECT delivery_id, what, subject_id, within_id FROM late
                UNION
                SELECT delivery_id, what, subject_id, within_id
                  FROM unnest(CAST(:noticedBy AS text[]), CAST(:whats AS text[]),
                              CAST(:subjects AS text[]), CAST(:withins AS text[]))
                       AS told (delivery_id, what, subject_id, within_id)) AS each
      ), noticed AS (
        INSERT INTO notice (workspace_id, notice_id, what, subject_id, within_id, received_at)
        SELECT workspace_id,
               CASE WHEN place = 1 THEN delivery_id ELSE delivery_id || ' ' || place END,
               what, subject_id, within_id, received_at
          FROM todo JOIN stored USING (delivery_id)
        ON CONFLICT DO NOTHING
      ), seen AS (
        INSERT INTO topic_seen AS t (workspace_id, topic, last_at)
        SELECT workspace_id, topic, max(received_at)
          FROM stored
         WHERE delivery_id NOT LIKE 'poll %'
           AND NOT EXISTS (SELECT FROM topic_seen AS before
                            WHERE before.workspace_id = :workspace
                              AND before.topic = stored.topic
                              AND before.last_at > stored.received_at - INTERVAL '1 minute')
         GROUP BY workspace_id, topic
         ORDER BY topic
        ON CONFLICT (workspace_id, topic)
        DO UPDATE SET last_at = greatest(t.last_at, EXCLUDED.last_at)
      )
      SELECT delivery_id, semantic_key FROM stored
      """;

  private final UnitOfWork work;

  DeliveryRows(UnitOfWork work) {
    this.work = work;
  }

  /// Stores all or none, and tells of each whether it was news. When several tell the same, the
  /// first one does.
  List<Boolean> write(List<Arrival> batch) {
    Map<WorkspaceId, List<Delivery>> deliveries = batch.stream()
        .collect(Collectors.groupingBy(
            Arrival::workspace, Collectors.mapping(Arrival::delivery, Collectors.toList())));
    Map<WorkspaceId, Set<Keys>> stored = work.onceInEach(
        deliveries.keySet(),
        (workspace, tx) -> insert(tx, workspace, deliveries.getOrDefault(workspace, List.of())));
    return batch.stream()
        .map(each ->
            stored.getOrDefault(each.workspace(), Set.of()).remove(Keys.of(each.delivery())))
        .toList();
  }

  private static Set<Keys> insert(DbExecute tx, WorkspaceId workspace, List<Delivery> unordered) {
    List<Delivery> deliveries = unordered.stream().sorted(LOCKING_ORDER).toList();
    return new SenseColumns(deliveries)
        .into(tx.createNamedQuery("inbox.accept", ACCEPT))
        .addParam("workspace", workspace.value())
        .addParam("ids", texts(deliveries, Delivery::id))
        .addParam("semanticKeys", texts(deliveries, Delivery::semanticKey))
        .addParam("topics", texts(deliveries, Delivery::topic))
        .addParam(
            "conversations",
            texts(deliveries, d -> d.conversation().map(ConversationId::value).orElse(null)))
        .addParam(
            "parts", texts(deliveries, d -> d.customerPart().map(PartId::value).orElse(null)))
        .addParam(
            "assignments",
            texts(deliveries, d -> d.assignment().map(PartId::value).orElse(null)))
        .addParam("lag", (double) Standing.LAG.toMillis())
        .addParam("bodies", deliveries.stream().map(d -> d.body().toArray()).toArray(byte[][]::new))
        .addParam(
            "ages",
            deliveries.stream().map(d -> (double) d.age().toMillis()).toArray(Double[]::new))
        .addParam("quiet", (double) longest(deliveries, Delivery::quietPeriod))
        .addParam("most", (double) longest(deliveries, Delivery::longestRest))
        .execute()
        .map(row -> new Keys(Columns.text(row, "delivery_id"), Columns.text(row, "semantic_key")))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String[] texts(
      List<Delivery> deliveries, Function<Delivery, @Nullable String> column) {
    return deliveries.stream().map(column).toArray(String[]::new);
  }

  /// A workspace has one quiet period. Should it be changed while these arrive, the longer one
  /// holds for all.
  private static long longest(List<Delivery> deliveries, Function<Delivery, Duration> time) {
    return deliveries.stream().map(time).mapToLong(Duration::toMillis).max().orElse(0);
  }
}
