package com.nexora.chat.architecture.planted.llm;

import io.helidon.dbclient.DbClient;

/// Breaks sql-stays-in-persistence and helidon-stays-at-the-edges.
record KeepsRows(DbClient db) {}
