package com.nexora.chat.intercom.payload;

/// `{}`: for calls that say all in their address, and answers of which nothing is read.
public record NothingPayload() {}
