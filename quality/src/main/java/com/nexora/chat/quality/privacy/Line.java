package com.nexora.chat.quality.privacy;

import com.nexora.chat.domain.privacy.Finding;
import java.util.List;

/// A text, and where what is in it stands.
record Line(String text, List<Finding> personal) {

  Line {
    personal = List.copyOf(personal);
  }
}
