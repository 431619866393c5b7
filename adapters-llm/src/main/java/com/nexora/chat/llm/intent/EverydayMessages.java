package com.nexora.chat.llm.intent;

import com.nexora.chat.llm.embedding.BuiltInEmbeddings;
import java.util.List;

/// Where messages lie when they are about nothing in particular. bge puts all texts near each other
/// (cosines above .5); seen from here they point in different directions, and what points nowhere
/// near an example can be told to be a stranger. The point does not depend on the workspace, so
/// even
/// a single intent can be told from everything else.
final class EverydayMessages {

  private static final List<String> LINES = """
      where can i find the settings
      how do i add a new user
      my order has not arrived yet
      can i change the delivery address
      the page does not load on my phone
      what are your opening hours
      how long does it take
      is this available in my country
      i would like to speak about our contract
      how do i upload a file
      can you send me more information
      what is the difference between the two versions
      we have a question about our data
      please change the name on my account
      i did not receive the email
      how do i print a report
      does it work with other tools
      who can see my messages
      how do i turn this on
      what happens if i delete it
      it used to work yesterday
      can i use it on two devices
      i am new here
      do you have a phone number
      how do i get my money back
      is my data safe
      what does this message mean
      ok
      see you tomorrow
      that is not what i asked
      """.lines().toList();

  private EverydayMessages() {}

  static float[] middle(BuiltInEmbeddings embeddings) {
    return Mean.of(
        LINES.stream().map(line -> embeddings.message(line).toArray()).toList());
  }
}
