package com.nexora.chat.application;

import com.nexora.chat.application.usecase.KeepLeases;
import com.nexora.chat.application.usecase.LearnArticles;
import com.nexora.chat.application.usecase.ParkWebhook;
import com.nexora.chat.application.usecase.ReceiveWebhook;
import com.nexora.chat.application.usecase.TakeTurn;

/// Everything the service can be asked to do.
///
/// @param tidy forgets what was read of customers and has grown old; to be run every few seconds
public record UseCases(
    ReceiveWebhook receiveWebhook,
    ParkWebhook parkWebhook,
    TakeTurn takeTurn,
    KeepLeases keepLeases,
    LearnArticles learnArticles,
    Runnable tidy) {}
