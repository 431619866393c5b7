package com.nexora.chat.persistence;

import com.nexora.chat.application.testing.RatingsContract;

class PostgresRatingsTest extends PostgresFixture implements RatingsContract {}
