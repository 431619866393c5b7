package com.nexora.chat.architecture.planted.application.learning;

import com.nexora.chat.architecture.planted.application.Door;

/// Breaks inside-never-calls-the-door.
record CallsTheDoor(Door door) {}
