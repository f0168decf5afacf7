package org.wageaccord.negotiation.papers;

import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Side;
import org.wageaccord.registry.Person;
import org.wageaccord.registry.Registry;

/** The post of somebody who signs: from the register, else the office that makes a chief. */
@Component
class Posts {

    private final Registry registry;

    Posts(Registry registry) {
        this.registry = registry;
    }

    String of(ActorId account, Side side) {
        return registry.personOf(account)
                .map(Person::post)
                .filter(post -> !post.isBlank())
                .orElse(side == Side.WORKERS ? "工会主席" : "法定代表人");
    }
}
