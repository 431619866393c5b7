package com.nexora.chat.twin.fault;

/// One REST request as the fault script sees it; the path is without its query.
public record Asked(Operation operation, String method, String path) {}
