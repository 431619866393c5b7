/// What a model has shown in a suite, as a certificate.
@NullMarked
package com.nexora.chat.quality.eval.certifying;

import org.jspecify.annotations.NullMarked;
