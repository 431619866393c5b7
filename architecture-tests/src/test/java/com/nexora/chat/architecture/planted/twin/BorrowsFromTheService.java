package com.nexora.chat.architecture.planted.twin;

import com.nexora.chat.architecture.planted.domain.tenancy.WorkspaceId;

/// Breaks twin-stands-alone.
record BorrowsFromTheService(WorkspaceId workspace) {}
