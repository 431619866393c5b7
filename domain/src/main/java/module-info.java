/// What a support team decides, as pure values and functions: no I/O, no clock, no framework.
module com.nexora.chat.domain {
  requires static transitive org.jspecify;

  exports com.nexora.chat.domain.access;
  exports com.nexora.chat.domain.account;
  exports com.nexora.chat.domain.answering;
  exports com.nexora.chat.domain.attribute;
  exports com.nexora.chat.domain.certification;
  exports com.nexora.chat.domain.coexistence;
  exports com.nexora.chat.domain.conversation;
  exports com.nexora.chat.domain.disclosure;
  exports com.nexora.chat.domain.figures;
  exports com.nexora.chat.domain.guard;
  exports com.nexora.chat.domain.handoff;
  exports com.nexora.chat.domain.hours;
  exports com.nexora.chat.domain.inactivity;
  exports com.nexora.chat.domain.intent;
  exports com.nexora.chat.domain.knowledge;
  exports com.nexora.chat.domain.lead;
  exports com.nexora.chat.domain.policy;
  exports com.nexora.chat.domain.privacy;
  exports com.nexora.chat.domain.qualifying;
  exports com.nexora.chat.domain.queue;
  exports com.nexora.chat.domain.risk;
  exports com.nexora.chat.domain.routing;
  exports com.nexora.chat.domain.staff;
  exports com.nexora.chat.domain.tenancy;
  exports com.nexora.chat.domain.text;
  exports com.nexora.chat.domain.turn;
}
