package com.nexora.chat.architecture.planted.bootstrap;

import com.nexora.chat.architecture.planted.quality.QualityDoor;

/// Breaks nothing-knows-quality.
record PleasesTheJudge(QualityDoor door) {}
