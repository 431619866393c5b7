package com.nexora.chat.twin.workspace;

/// A shelf of the help center.
public record HelpCollection(String id, String name) {}
