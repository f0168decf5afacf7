package org.wageaccord.notification;

import java.util.List;

/** Tells what the sides agreed about the inbox. Given by the room that keeps it; without it nothing was agreed. */
public interface AgreedAddresses {

    /** Of the sides for which the current actor reads messages. */
    List<AgreedAddress> ofReader();
}
