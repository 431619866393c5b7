package com.nexora.chat.architecture.planted.unmarked;

/// Breaks packages-are-null-marked: this package has no package-info.
record NobodyChecksForNulls(String text) {}
