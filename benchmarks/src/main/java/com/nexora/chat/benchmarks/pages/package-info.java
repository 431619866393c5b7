/// What the console's pages ask of a database that has seen much.
@NullMarked
package com.nexora.chat.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
