package com.nexora.chat.quality.injection;

/// Where the attacker's words stand. Only some of these reach a model at all.
enum Surface {
  CUSTOMER_MESSAGE,
  EARLIER_CUSTOMER_MESSAGE,
  EARLIER_AGENT_REPLY,
  TEAMMATES_REPLY,
  TEAMMATES_NOTE,
  ARTICLE_TEXT,
  ARTICLE_TITLE,
  CONTACT_ATTRIBUTE,
  COMPANY_NAME,
  PAGE_ADDRESS,
  ATTACHMENT_NAME
}
