package com.nexora.chat.twin.control;

import static com.nexora.chat.twin.conversation.Refusal.unlessGiven;

import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Hand;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.payload.CustomerRequest;
import com.nexora.chat.twin.text.CustomerText;
import com.nexora.chat.twin.workspace.Contact;
import com.nexora.chat.twin.workspace.People;

/// What a customer can do in the Messenger.
final class CustomerDesk {

  private final Desk desk;
  private final People people;

  CustomerDesk(Desk desk, People people) {
    this.desk = desk;
    this.people = people;
  }

  Conversation start(CustomerRequest request) {
    Contact contact = people
        .contact(unlessGiven(request.contactId(), "contact_id"))
        .orElseThrow(() -> new Refusal(404, "not_found", "User Not Found"));
    return desk.start(contact, request.pageUrl(), html(request));
  }

  Conversation write(String id, CustomerRequest request) {
    Conversation conversation = desk.find(id);
    var hand = Hand.inPerson(Author.of(conversation.contact()));
    var message = new Deed.CustomerMessage(html(request), request.quickReplyUuid());
    return desk.perform(id, hand, message);
  }

  private static String html(CustomerRequest request) {
    return CustomerText.toHtml(unlessGiven(request.body(), "body"));
  }
}
