package com.nexora.chat.persistence.figures;

import com.nexora.chat.domain.figures.Figure;
import com.nexora.chat.persistence.work.NoTenant;

/// How one day is counted. Each figure is a query over what all of them begin with, so
/// that what is shown to people is what is run. `:begin` and `:next` are the ends of
/// the day, `:settled` the end of the seventh day after it.
final class FigureSql {

  private static final String OVER_BASE = "it counts what the base has found in one workspace";

  /// Whether the turn `t` was about a message that says no more than that the agent has helped.
  @NoTenant(OVER_BASE)
  private static final String CONFIRMS = """
      (t.outcome = 'suppressed' AND t.reason = 'customer confirmed'
       OR t.outcome = 'answered' AND t.record->'conduct'->>'confirmed' = 'true')
      """;

  /// Whether the message `o` is such a one: it is no coming back.
  private static final String THANKS = """
      EXISTS (SELECT FROM turn AS t
               WHERE t.workspace_id = :workspace AND t.conversation_id = o.conversation_id
                 AND t.epoch = o.epoch AND
      """ + CONFIRMS + """
      )
      """;

  /// The turns of the day, and the conversations that began on it with how they went
  /// on. Turns outside the day are looked up by their conversation.
  static final String BASE = """
      WITH ended AS MATERIALIZED (
        SELECT conversation_id, epoch, outcome, reason, decided_at, record FROM turn
         WHERE workspace_id = :workspace AND finished_at IS NOT NULL
           AND decided_at >= CAST(:begin AS timestamptz) AND decided_at < CAST(:next AS timestamptz)
      ),
      begun AS (
        SELECT conversation_id, min(epoch) AS epoch, min(decided_at) AS decided_at FROM ended
         WHERE outcome IN ('answered', 'asked back', 'handed off', 'queued')
         GROUP BY conversation_id
      ),
      talk AS MATERIALIZED (
        SELECT b.conversation_id, b.epoch, went.*, r.stars, r.whose, went.given OR EXISTS (
                 SELECT FROM obligation AS o
                  WHERE o.workspace_id = :workspace AND o.conversation_id = b.conversation_id
                    AND o.opened_at >= CAST(:begin AS timestamptz)
                    AND o.opened_at < CAST(:settled AS timestamptz)
                    AND (o.outcome IN ('handed off', 'queued')
                         OR o.outcome = 'suppressed' AND o.reason IN (
                              'teammate took over', 'assigned elsewhere', 'unassigned',
                              'silenced by teammate', 'handoff refused'))) AS person,
               EXISTS (
                 SELECT FROM obligation AS o
                  WHERE o.workspace_id = :workspace AND o.conversation_id = b.conversation_id
                    AND o.opened_at >= CAST(:next AS timestamptz)
                    AND o.opened_at < CAST(:settled AS timestamptz)
                    AND NOT\s""" + THANKS + """
               )
               OR EXISTS (
                 SELECT FROM conversation_contact AS mine
                   JOIN conversation_contact AS theirs
                     ON theirs.workspace_id = :workspace AND theirs.contact_id = mine.contact_id
                    AND theirs.conversation_id <> b.conversation_id
                   JOIN obligation AS o
                     ON o.workspace_id = :workspace AND o.conversation_id = theirs.conversation_id
                    AND o.opened_at > b.decided_at
                    AND o.opened_at < CAST(:settled AS timestamptz)
                    AND NOT\s""" + THANKS + """
                  WHERE mine.workspace_id = :workspace
                    AND mine.conversation_id = b.conversation_id) AS back
          FROM begun AS b
         CROSS JOIN LATERAL (
               SELECT bool_or(outcome IN ('answered', 'asked back')) AS served,
                      bool_or(outcome IN ('handed off', 'queued')) AS given,
                      (array_agg(CASE WHEN\s""" + CONFIRMS + """
                                 THEN 'confirmed' ELSE outcome END ORDER BY epoch DESC)
                        FILTER (WHERE outcome IN ('answered', 'asked back', 'handed off', 'queued')
                                OR\s""" + CONFIRMS + """
                      ))[1] AS last,
                      sum(CAST(record->'use'->>'costMillionths' AS bigint)) AS cost
                 FROM turn AS t
                WHERE t.workspace_id = :workspace AND t.conversation_id = b.conversation_id
                  AND t.epoch >= b.epoch AND t.finished_at IS NOT NULL
                  AND t.decided_at < CAST(:settled AS timestamptz)) AS went
          LEFT JOIN rating AS r
            ON r.workspace_id = :workspace AND r.conversation_id = b.conversation_id
           AND r.rated_at >= date_trunc('second', b.decided_at)
           AND r.rated_at < CAST(:settled AS timestamptz)
         WHERE NOT EXISTS (
                 SELECT FROM turn AS t
                  WHERE t.workspace_id = :workspace AND t.conversation_id = b.conversation_id
                    AND t.epoch < b.epoch AND t.finished_at IS NOT NULL
                    AND t.outcome IN ('answered', 'asked back', 'handed off', 'queued'))
      )
      """;

  @NoTenant(OVER_BASE)
  private static final String CONVERSATIONS =
      "SELECT 'CONVERSATIONS' AS figure, '' AS part, count(*) AS counted FROM talk";

  /// What a customer has confirmed: by words, the last that were said, or by stars.
  @NoTenant(OVER_BASE)
  private static final String SAID_SO = """
      (last = 'confirmed' OR stars >= 4 AND whose <> 'teammate')
      """;

  @NoTenant(OVER_BASE)
  private static final String CONFIRMED = """
      SELECT 'CONFIRMED' AS figure, '' AS part, count(*) AS counted FROM talk
       WHERE NOT person AND coalesce(
      """ + SAID_SO + ", false)";

  @NoTenant(OVER_BASE)
  private static final String QUIET = """
      SELECT 'QUIET' AS figure, '' AS part, count(*) AS counted FROM talk
       WHERE NOT person AND NOT back AND last = 'answered' AND NOT coalesce(
      """ + SAID_SO + ", false)";

  @NoTenant(OVER_BASE)
  private static final String CONTAINED =
      "SELECT 'CONTAINED' AS figure, '' AS part, count(*) AS counted FROM talk WHERE NOT person";

  @NoTenant(OVER_BASE)
  private static final String ASSISTED = """
      SELECT 'ASSISTED' AS figure, '' AS part, count(*) AS counted FROM talk
       WHERE person AND served
      """;

  @NoTenant(OVER_BASE)
  private static final String PEOPLES = """
      SELECT 'PEOPLES' AS figure, '' AS part, count(*) AS counted FROM talk
       WHERE person AND NOT served
      """;

  @NoTenant(OVER_BASE)
  private static final String RECONTACTED = """
      SELECT 'RECONTACTED' AS figure, '' AS part, count(*) AS counted FROM talk
       WHERE NOT person AND back
      """;

  @NoTenant(OVER_BASE)
  private static final String HANDOFF_REASONS = """
      SELECT 'HANDOFF_REASONS' AS figure, reason AS part, count(*) AS counted FROM ended
       WHERE outcome IN ('handed off', 'queued') GROUP BY reason
      """;

  @NoTenant(OVER_BASE)
  private static final String HANDOFF_INTENTS = """
      SELECT 'HANDOFF_INTENTS' AS figure,
             CASE WHEN record->>'intent' = 'unknown' AND record->'use'->>'intent' <> ''
                  THEN record->'use'->>'intent' ELSE record->>'intent' END AS part,
             count(*) AS counted
        FROM ended WHERE outcome IN ('handed off', 'queued') GROUP BY 2
      """;

  @NoTenant(OVER_BASE)
  private static final String HANDOFF_RULES = """
      SELECT 'HANDOFF_RULES' AS figure, coalesce(record->>'matchedRule', 'none tried') AS part,
             count(*) AS counted
        FROM ended WHERE outcome IN ('handed off', 'queued') GROUP BY 2
      """;

  @NoTenant(OVER_BASE)
  private static final String HANDOFF_HOURS = """
      SELECT 'HANDOFF_HOURS' AS figure,
             CAST(CAST(extract(hour FROM decided_at AT TIME ZONE 'UTC') AS int) AS text) AS part,
             count(*) AS counted
        FROM ended WHERE outcome IN ('handed off', 'queued') GROUP BY 2
      """;

  /// In steps of ten percent of a millisecond, as the domain's durations are.
  private static final String FIRST_REPLY = """
      SELECT 'FIRST_REPLY' AS figure,
             CAST(ceil(ln(greatest(1, millis)) / ln(CAST(1.1 AS double precision))) AS text) AS part,
             count(*) AS counted
        FROM (SELECT CAST(extract(epoch FROM (
                       SELECT min(a.changed_at) FROM action AS a
                        WHERE a.workspace_id = :workspace AND a.epoch = talk.epoch
                          AND a.conversation_id = talk.conversation_id
                          AND a.kind = 'reply' AND a.state = 'SENT') - (
                       SELECT min(o.opened_at) FROM obligation AS o
                        WHERE o.workspace_id = :workspace AND o.epoch = talk.epoch
                          AND o.conversation_id = talk.conversation_id)) AS double precision)
                     * 1000 AS millis
                FROM talk) AS waited
       WHERE millis IS NOT NULL GROUP BY 2
      """;

  private static final String PROMISES = """
      SELECT 'PROMISES' AS figure, fate AS part, count(*) AS counted
        FROM (SELECT coalesce((
                       SELECT CASE WHEN p.ending = 'lapsed' THEN 'broken'
                                   WHEN p.ending IS NOT NULL THEN p.ending
                                   WHEN p.broken THEN 'broken' ELSE 'waiting' END
                         FROM promise AS p
                        WHERE p.workspace_id = :workspace AND p.epoch >= ended.epoch
                          AND p.conversation_id = ended.conversation_id
                        ORDER BY p.epoch LIMIT 1), 'not known') AS fate
                FROM ended WHERE outcome = 'queued') AS promised
       GROUP BY fate
      """;

  @NoTenant(OVER_BASE)
  private static final String LEADS = """
      SELECT 'LEADS' AS figure, '' AS part, count(DISTINCT conversation_id) AS counted FROM ended
       WHERE outcome IN ('handed off', 'queued') AND reason = 'lead'
      """;

  @NoTenant(OVER_BASE)
  private static final String COST = """
      SELECT 'COST' AS figure, '' AS part, CAST(coalesce(sum(cost), 0) AS bigint) AS counted
        FROM talk
      """;

  @NoTenant(OVER_BASE)
  private static final String RATINGS = """
      SELECT 'RATINGS' AS figure, CAST(stars AS text) AS part, count(*) AS counted FROM talk
       WHERE whose = 'agent' OR whose = 'nobody' AND NOT person GROUP BY stars
      """;

  @NoTenant(OVER_BASE)
  private static final String RATINGS_OF_PEOPLE = """
      SELECT 'RATINGS_OF_PEOPLE' AS figure, CAST(stars AS text) AS part, count(*) AS counted
        FROM talk WHERE whose = 'teammate' OR whose = 'nobody' AND person GROUP BY stars
      """;

  @NoTenant(OVER_BASE)
  private static final String TURNS =
      "SELECT 'TURNS' AS figure, outcome AS part, count(*) AS counted FROM ended GROUP BY outcome";

  /// Counts a day and puts it in the place of what was there: one statement, so that a
  /// day is always a whole one. Where two count at once, the last one stays with the
  /// time it began at: if anything could have been added since, the day is due again.
  static final String COUNT = BASE + ", rows AS (" + CONVERSATIONS
      + " UNION ALL " + CONFIRMED
      + " UNION ALL " + QUIET
      + " UNION ALL " + CONTAINED
      + " UNION ALL " + ASSISTED
      + " UNION ALL " + PEOPLES
      + " UNION ALL " + RECONTACTED
      + " UNION ALL " + HANDOFF_REASONS
      + " UNION ALL " + HANDOFF_INTENTS
      + " UNION ALL " + HANDOFF_RULES
      + " UNION ALL " + HANDOFF_HOURS
      + " UNION ALL " + FIRST_REPLY
      + " UNION ALL " + PROMISES
      + " UNION ALL " + LEADS
      + " UNION ALL " + COST
      + " UNION ALL " + RATINGS
      + " UNION ALL " + RATINGS_OF_PEOPLE
      + " UNION ALL " + TURNS
      + """
      )
      INSERT INTO figure_day (workspace_id, day, counted_at, sums)
      SELECT :workspace, CAST(:day AS date), now(), json_build_object('figures', coalesce(
               (SELECT json_object_agg(figure, parts)
                  FROM (SELECT figure, json_object_agg(coalesce(part, ''), counted) AS parts
                          FROM rows WHERE counted > 0 GROUP BY figure) AS counts), '{}'))
          ON CONFLICT (workspace_id, day)
             DO UPDATE SET counted_at = EXCLUDED.counted_at, sums = EXCLUDED.sums
      """;

  private FigureSql() {}

  /// What is asked of [#BASE] for one figure.
  static String of(Figure figure) {
    return switch (figure) {
      case CONVERSATIONS -> CONVERSATIONS;
      case CONFIRMED -> CONFIRMED;
      case QUIET -> QUIET;
      case CONTAINED -> CONTAINED;
      case ASSISTED -> ASSISTED;
      case PEOPLES -> PEOPLES;
      case RECONTACTED -> RECONTACTED;
      case HANDOFF_REASONS -> HANDOFF_REASONS;
      case HANDOFF_INTENTS -> HANDOFF_INTENTS;
      case HANDOFF_RULES -> HANDOFF_RULES;
      case HANDOFF_HOURS -> HANDOFF_HOURS;
      case FIRST_REPLY -> FIRST_REPLY;
      case PROMISES -> PROMISES;
      case LEADS -> LEADS;
      case COST -> COST;
      case TURNS -> TURNS;
      case RATINGS -> RATINGS;
      case RATINGS_OF_PEOPLE -> RATINGS_OF_PEOPLE;
    };
  }
}
