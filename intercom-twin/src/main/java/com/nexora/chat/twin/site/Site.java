package com.nexora.chat.twin.site;

import com.nexora.chat.twin.conversation.AttributeCatalog;
import com.nexora.chat.twin.conversation.Desk;
import com.nexora.chat.twin.conversation.Ids;
import com.nexora.chat.twin.people.ContactDesk;
import com.nexora.chat.twin.people.StaffDesk;
import com.nexora.chat.twin.webhook.Outlets;
import com.nexora.chat.twin.wire.Told;
import com.nexora.chat.twin.workspace.Workspace;
import java.time.InstantSource;

/// A workspace, its inbox, its people and the apps that listen.
public record Site(
    Workspace workspace,
    Desk desk,
    AttributeCatalog attributes,
    ContactDesk contacts,
    StaffDesk staff,
    Ids ids,
    Outlets outlets) {

  public static Site of(Workspace workspace, InstantSource clock, Ids ids, Outlets outlets) {
    var desk = new Desk(workspace, clock, ids);
    return new Site(
        workspace,
        desk,
        new AttributeCatalog(workspace.attributes()),
        new ContactDesk(workspace, desk, ids, outlets::tell),
        new StaffDesk(workspace, outlets::tell),
        ids,
        outlets);
  }

  public String id() {
    return workspace.app().id();
  }

  public void tell(Told told) {
    outlets.tell(told);
  }
}
