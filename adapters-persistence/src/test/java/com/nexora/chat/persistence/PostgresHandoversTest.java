package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.HandoversContract;

class PostgresHandoversTest extends PostgresFixture implements HandoversContract {}
