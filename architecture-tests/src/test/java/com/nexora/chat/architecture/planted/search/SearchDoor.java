package com.nexora.chat.architecture.planted.search;

/// Breaks nothing: something to know.
public final class SearchDoor {}
