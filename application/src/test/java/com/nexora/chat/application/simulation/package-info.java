/// The whole application under a simulated fate: one seed decides who writes when, what gets lost,
/// who crashes where, and the same seed always tells the same story.
@NullMarked
package com.nexora.chat.application.simulation;

import org.jspecify.annotations.NullMarked;
