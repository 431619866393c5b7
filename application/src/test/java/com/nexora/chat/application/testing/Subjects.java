package com.nexora.chat.application.testing;

import com.nexora.chat.application.port.Delivery;
import com.nexora.chat.application.port.Notice;
import com.nexora.chat.application.port.Notice.Subject;
import com.nexora.chat.domain.conversation.ContactId;
import com.nexora.chat.domain.conversation.PartId;

/// What follows from what a notice is about, and from nothing else.
final class Subjects {

  private Subjects() {}

  /// Of several notices of one delivery, the lowest is kept under the delivery's own id.
  static int place(Notice notice) {
    return switch (notice) {
      case Notice.Erase(Subject subject) ->
        switch (subject) {
          case Subject.WholeConversation _ -> 1;
          case Subject.OnePart _ -> 2;
          case Subject.DeletedContact _ -> 3;
          case Subject.ArchivedContact _, Subject.ForgottenContact _ -> 4;
          case Subject.MergedContact _ -> 5;
          case Subject.DeletedCompany _ -> 6;
        };
      case Notice.Refresh _ -> 7;
    };
  }

  /// Whether it is erased again when something of it comes late.
  static boolean lasting(Subject subject) {
    return switch (subject) {
      case Subject.WholeConversation _, Subject.DeletedContact _, Subject.MergedContact _ -> true;
      case Subject.OnePart(var conversation, var part) -> part.isPresent();
      case Subject.ArchivedContact _, Subject.ForgottenContact _, Subject.DeletedCompany _ -> false;
    };
  }

  /// Whether the delivery brings something of what was erased.
  static boolean comesLate(Subject subject, Delivery delivery) {
    return switch (subject) {
      case Subject.DeletedContact(var contact) -> names(delivery, contact);
      case Subject.MergedContact(var contact, var survivor) -> names(delivery, contact);
      case Subject.OnePart(var conversation, var part) ->
        part.isPresent()
            && part.equals(delivery.customerPart())
            && delivery.conversation().filter(conversation::equals).isPresent();
      case Subject.WholeConversation _,
          Subject.ArchivedContact _,
          Subject.ForgottenContact _,
          Subject.DeletedCompany _ -> false;
    };
  }

  private static boolean names(Delivery delivery, ContactId contact) {
    return delivery.sense().contacts().contains(contact);
  }

  static String kind(Subject subject) {
    return switch (subject) {
      case Subject.WholeConversation _ -> "conversation";
      case Subject.OnePart _ -> "part";
      case Subject.DeletedContact _ -> "contact";
      case Subject.ArchivedContact _ -> "archived contact";
      case Subject.ForgottenContact _ -> "forgotten contact";
      case Subject.MergedContact _ -> "merged contact";
      case Subject.DeletedCompany _ -> "company (unread bodies only)";
    };
  }

  static String id(Subject subject) {
    return switch (subject) {
      case Subject.WholeConversation(var conversation) -> conversation.value();
      case Subject.OnePart(var conversation, var part) ->
        part.map(PartId::value).orElse("");
      case Subject.DeletedContact(var contact) -> contact.value();
      case Subject.ArchivedContact(var contact) -> contact.value();
      case Subject.ForgottenContact(var contact) -> contact.value();
      case Subject.MergedContact(var contact, var survivor) -> contact.value();
      case Subject.DeletedCompany(var company) -> company;
    };
  }
}
