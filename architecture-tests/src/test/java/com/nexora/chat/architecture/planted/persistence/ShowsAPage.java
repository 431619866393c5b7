package com.nexora.chat.architecture.planted.persistence;

import gg.jte.Content;

/// Breaks pages-and-passwords-stay-in-the-console.
record ShowsAPage(Content content) {}
