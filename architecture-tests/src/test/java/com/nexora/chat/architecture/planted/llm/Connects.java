package com.nexora.chat.architecture.planted.llm;

import javax.sql.DataSource;

/// Breaks sql-stays-in-persistence.
record Connects(DataSource source) {}
