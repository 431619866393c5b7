package com.nexora.chat.twin.rest;

import com.nexora.chat.twin.wire.Fields;

/// One operation of the API: a call in, a JSON object out, or a Refusal thrown.
@FunctionalInterface
interface Endpoint {
  Fields answer(Call call);
}
