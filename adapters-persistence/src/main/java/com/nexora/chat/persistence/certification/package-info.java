/// What models have shown, as rows.
@NullMarked
package com.nexora.chat.persistence.certification;

import org.jspecify.annotations.NullMarked;
