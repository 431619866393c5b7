package com.nexora.chat.persistence.inbox;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.persistence.erasing.NoticeWords;
import io.helidon.dbclient.DbStatementQuery;
import java.util.ArrayList;
import java.util.List;

/// What was made of deliveries on its way into a statement: one array for each column, and none of
/// the arrays longer than what there is to say.
final class SenseColumns {

  private final String[] meanings;
  private final List<String> namedBy = new ArrayList<>();
  private final List<String> contacts = new ArrayList<>();
  private final List<String> noticedBy = new ArrayList<>();
  private final List<NoticeWords> notices = new ArrayList<>();

  SenseColumns(List<Delivery> deliveries) {
    this.meanings =
        deliveries.stream().map(delivery -> delivery.sense().meaning()).toArray(String[]::new);
    for (Delivery delivery : deliveries) {
      for (ContactId contact : delivery.sense().contacts()) {
        namedBy.add(delivery.id());
        contacts.add(contact.value());
      }
      delivery.sense().notice().ifPresent(notice -> {
        noticedBy.add(delivery.id());
        notices.add(NoticeWords.of(notice));
      });
    }
  }

  DbStatementQuery into(DbStatementQuery statement) {
    return statement
        .addParam("meanings", meanings)
        .addParam("namedBy", namedBy.toArray(String[]::new))
        .addParam("contacts", contacts.toArray(String[]::new))
        .addParam("noticedBy", noticedBy.toArray(String[]::new))
        .addParam("whats", notices.stream().map(NoticeWords::what).toArray(String[]::new))
        .addParam("subjects", notices.stream().map(NoticeWords::subject).toArray(String[]::new))
        .addParam("withins", notices.stream().map(NoticeWords::within).toArray(String[]::new));
  }
}
