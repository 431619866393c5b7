package com.nexora.chat.persistence.work;

/// What a transaction says first: whose rows it may see, until its end and no longer.
///
/// @param sql a query of one row with one parameter
record Entry(String sql, String parameter) {}
