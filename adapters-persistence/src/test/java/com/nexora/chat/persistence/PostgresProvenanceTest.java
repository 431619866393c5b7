package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.ProvenanceContract;

class PostgresProvenanceTest extends PostgresFixture implements ProvenanceContract {}
