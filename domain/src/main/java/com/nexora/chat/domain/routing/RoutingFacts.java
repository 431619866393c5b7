package com.nexora.chat.domain.routing;

import com.nexora.chat.domain.account.Account;
import com.nexora.chat.domain.intent.IntentReading;
import com.nexora.chat.domain.intent.Language;

/// Everything a rule may look at.
public record RoutingFacts(
    String pageUrl, Account account, Language language, IntentReading intent) {}
