package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.ActorId;

/** Who acts: the person played, else the person signed in, else the platform. */
class SignedInActorTests {

    private final SignedInActor currentActor = new SignedInActor();
    private final Actor chief = new Actor(new ActorId(UUID.randomUUID()), "陈某", "WC");
    private final Actor clerk = new Actor(new ActorId(UUID.randomUUID()), "应某", "EH");

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void withoutAnybodyThePlatformActs() {
        assertThat(currentActor.get()).isEqualTo(Actor.PLATFORM);
    }

    @Test
    void thePersonPlayedGoesBeforeThePersonSignedInAndOnlyWhilePlayed() {
        SecurityContextHolder.getContext()
                .setAuthentication(PasswordSignIn.signedIn(
                        new Account(chief.id().value(), "chen", chief.name(), Role.WC, "", 0, null, false, null)));
        assertThat(currentActor.get()).isEqualTo(chief);
        assertThat(Acting.as(clerk, currentActor::get)).isEqualTo(clerk);
        assertThat(currentActor.get()).isEqualTo(chief);
    }

    @Test
    void playingEndsAlsoWhenTheActFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Acting.as(chief, () -> {
                    Acting.as(clerk, () -> assertThat(currentActor.get()).isEqualTo(clerk));
                    assertThat(currentActor.get()).isEqualTo(chief);
                    throw new IllegalStateException("the act fails");
                }));
        assertThat(currentActor.get()).isEqualTo(Actor.PLATFORM);
    }
}
