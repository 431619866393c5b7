package com.nexora.chat.console.web;

/// What the page of that name shows.
public record TroubleView(String title, String text) {}
