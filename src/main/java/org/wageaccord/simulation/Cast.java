package org.wageaccord.simulation;

import java.util.List;
import java.util.Map;
import org.wageaccord.access.Role;
import org.wageaccord.kernel.Actor;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.registry.Person;

/**
 * The people of one enterprise who play a part.
 *
 * @param people by role, in the order of the register
 * @param delegates accounts of the congress delegates
 */
record Cast(String key, PartyId enterprise, int headcount, Map<Role, List<Member>> people, List<Actor> delegates) {

    /** A person of the register with the account to act through. */
    record Member(Person person, Actor actor) {}

    Actor one(Role role) {
        return people.get(role).get(0).actor();
    }

    List<Member> all(Role role) {
        return people.getOrDefault(role, List.of());
    }
}
