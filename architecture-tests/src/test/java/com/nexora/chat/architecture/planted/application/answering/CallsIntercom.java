package com.nexora.chat.architecture.planted.application.answering;

import com.nexora.chat.architecture.planted.intercom.IntercomDoor;

/// Breaks only-bootstrap-knows-adapters.
record CallsIntercom(IntercomDoor door) {}
