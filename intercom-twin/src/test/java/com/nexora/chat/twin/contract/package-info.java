/// What Intercom's own OpenAPI description says about requests and answers. Other modules take it
/// from this module's test-jar to judge the requests of the service.
@NullMarked
package com.nexora.chat.twin.contract;

import org.jspecify.annotations.NullMarked;
