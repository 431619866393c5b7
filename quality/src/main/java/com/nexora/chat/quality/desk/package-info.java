/// What every measurement needs: options from the command line, and lines to print.
@NullMarked
package com.nexora.chat.quality.desk;

import org.jspecify.annotations.NullMarked;
