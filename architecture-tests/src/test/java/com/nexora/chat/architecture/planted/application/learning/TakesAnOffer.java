package com.nexora.chat.architecture.planted.application.learning;

import com.nexora.chat.architecture.planted.application.Offer;

/// Breaks nothing: values may come in.
record TakesAnOffer(Offer offer) {}
