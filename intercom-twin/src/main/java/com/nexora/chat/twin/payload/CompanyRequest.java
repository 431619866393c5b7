package com.nexora.chat.twin.payload;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// API 2.16, createOrUpdateCompany and UpdateCompany. What is absent stays as it is.
public record CompanyRequest(
    @Nullable String companyId,
    @Nullable String name,
    @Nullable String plan,
    @Nullable Integer size,
    @Nullable Map<String, @Nullable Object> customAttributes) {}
