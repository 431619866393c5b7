/// Reads what each workspace has configured from a YAML file; every mistake is named with its line.
@NullMarked
package com.nexora.chat.bootstrap.workspaces;

import org.jspecify.annotations.NullMarked;
