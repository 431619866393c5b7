package com.nexora.chat.twin.control;

import com.nexora.chat.twin.conversation.Attachment;
import com.nexora.chat.twin.conversation.Author;
import com.nexora.chat.twin.conversation.Conversation;
import com.nexora.chat.twin.conversation.Deed;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Hand;
import com.nexora.chat.twin.conversation.Opening;
import com.nexora.chat.twin.conversation.Refusal;
import com.nexora.chat.twin.site.Site;
import com.nexora.chat.twin.text.CustomerText;
import com.nexora.chat.twin.workspace.Contact;
import java.util.List;
import java.util.stream.Stream;

/// What a customer can do in the Messenger or by e-mail.
final class CustomerDesk {

  private final Site site;
  private final Desk desk;

  CustomerDesk(Site site) {
    this.site = site;
    this.desk = site.desk();
  }

  Conversation start(Body request) {
    Contact contact = site.contacts().find(request.needed("contact_id"));
    Opening.Channel channel = channel(request.or("channel", "messenger"));
    return desk.start(
        contact,
        new Opening.Message(
            channel,
            channel == Opening.Channel.MESSENGER ? request.given("page_url") : null,
            channel == Opening.Channel.EMAIL
                ? "<p>" + CustomerText.encode(request.or("subject", "")) + "</p>"
                : "",
            html(request),
            attachments(request)));
  }

  private static Opening.Channel channel(String name) {
    return Stream.of(Opening.Channel.values())
        .filter(channel -> channel.wireName().equals(name))
        .findFirst()
        .orElseThrow(() ->
            Refusal.invalid("channel", "channel must be messenger, email, facebook or instagram"));
  }

  /// The one the conversation is with writes, or another participant.
  Conversation write(String id, Body request) {
    Conversation conversation = desk.find(id);
    String writer = request.or("contact_id", conversation.contact().id());
    Contact contact = conversation.participants().stream()
        .filter(participant -> participant.id().equals(writer))
        .findFirst()
        .orElseGet(conversation::contact);
    var hand = Hand.inPerson(Author.of(contact));
    var message = new Deed.CustomerMessage(html(request), request.given("quick_reply_uuid"));
    return desk.perform(id, hand, message, attachments(request));
  }

  Conversation rate(String id, Body request) {
    var hand = Hand.inPerson(Author.of(desk.find(id).contact()));
    return desk.perform(
        id, hand, new Deed.Rating(request.number("rating"), request.given("remark")));
  }

  /// A file needs no words.
  private static String html(Body request) {
    String words = request.given("body");
    boolean fileAlone = words == null && !attachments(request).isEmpty();
    return fileAlone ? "" : CustomerText.toHtml(request.needed("body"));
  }

  private static List<Attachment> attachments(Body request) {
    return request.objects("attachments").stream()
        .map(file -> new Attachment(
            String.valueOf(file.get("name")),
            String.valueOf(file.get("content_type")),
            String.valueOf(file.get("url")),
            0))
        .toList();
  }
}
