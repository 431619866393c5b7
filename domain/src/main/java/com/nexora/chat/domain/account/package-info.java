/// Who the customer is to the business: role, companies, tier, named owner.
@NullMarked
package com.nexora.chat.domain.account;

import org.jspecify.annotations.NullMarked;
