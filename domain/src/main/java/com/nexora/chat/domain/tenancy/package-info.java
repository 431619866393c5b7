/// Who the data belongs to. Every stored thing and every call names its workspace first.
@NullMarked
package com.nexora.chat.domain.tenancy;

import org.jspecify.annotations.NullMarked;
