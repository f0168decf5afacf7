package org.wageaccord.caucus;

import java.util.List;
import org.wageaccord.kernel.ActorId;

/** Who is in a room, who waits at its door, which guides are and may be invited. */
public record RoomPeople(
        List<Somebody> inside, List<Somebody> waiting, List<Invitation> invitations, List<Somebody> guides) {

    /** Somebody with the fingerprint of their public key; empty where they have none yet. */
    public record Somebody(ActorId account, String name, boolean guide, String fingerprint) {}
}
