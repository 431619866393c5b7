package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.ReadCaseContract;

class PostgresCaseReaderTest extends PostgresFixture implements ReadCaseContract {}
