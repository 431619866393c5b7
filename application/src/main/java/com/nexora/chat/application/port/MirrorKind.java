package com.nexora.chat.application.port;

/// The kinds of a workspace's own things that are kept beside the conversations, so that deciding
/// does not have to ask Intercom.
public enum MirrorKind {
  ADMIN,
  TEAM,
  SEGMENT,
  TAG,
  CONTACT_ATTRIBUTE,
  COMPANY_ATTRIBUTE,
  CONVERSATION_ATTRIBUTE,
  OFFICE_HOURS,
  BRAND,
  HELP_CENTER,
  COLLECTION,
  ARTICLE
}
