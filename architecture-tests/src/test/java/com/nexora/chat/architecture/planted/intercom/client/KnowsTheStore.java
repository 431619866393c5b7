package com.nexora.chat.architecture.planted.intercom.client;

import com.nexora.chat.architecture.planted.persistence.PersistenceDoor;

/// Breaks adapters-never-meet.
record KnowsTheStore(PersistenceDoor store) {}
