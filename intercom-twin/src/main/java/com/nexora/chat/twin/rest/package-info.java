/// REST API 2.16: endpoints, bearer token, version, rate limit and error lists.
@NullMarked
package com.nexora.chat.twin.rest;

import org.jspecify.annotations.NullMarked;
