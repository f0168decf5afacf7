package org.wageaccord.registry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.Refusal;

/** Checks entries of enterprises against the rules, the register and the one who enters, and takes them in. */
@Component
class EnterpriseDesk {

    private final Enterprises enterprises;
    private final ReferenceData reference;
    private final Authority authority;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    EnterpriseDesk(
            Enterprises enterprises,
            ReferenceData reference,
            Authority authority,
            ApplicationEventPublisher news,
            Clock clock) {
        this.enterprises = enterprises;
        this.reference = reference;
        this.authority = authority;
        this.news = news;
        this.clock = clock;
    }

    Outcome<PartyId> enter(EnterpriseEntry entry, @Nullable Integer seen) {
        enterprises.oneAtATime();
        EnterpriseRules rules = rules();
        List<Refusal> found = check(List.of(entry), rules).get(0).refusals();
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        String code = entry.creditCode().strip();
        boolean isNew = enterprises.known(List.of(code)).isEmpty();
        if (!isNew && Objects.equals(seen, 0)) {
            return Outcome.refused(Refusal.of("creditCode", "refusal.registry.creditCodeTaken"));
        }
        Town town = rules.town(entry);
        if (!enterprises.save(entry, town, authority.actor(), clock.instant(), seen)) {
            return Outcome.refused(Refusal.of(null, "refusal.registry.changedMeanwhile"));
        }
        PartyId id = new PartyId(code);
        news.publishEvent(new EnterpriseEntered(
                id, entry.name().strip(), town.name(), entry.headcount(), entry.aboveScale(), isNew));
        return Outcome.done(id);
    }

    /** Takes all or none. */
    Outcome<Taken> enterAll(List<EnterpriseEntry> entries, FileMark file) {
        enterprises.oneAtATime();
        EnterpriseRules rules = rules();
        List<Refusal> found = check(entries, rules).stream()
                .flatMap(finding -> finding.refusals().stream())
                .toList();
        if (!found.isEmpty()) {
            return Outcome.refused(found);
        }
        int updated = enterprises.known(codes(entries)).size();
        enterprises.saveAll(entries, rules, authority.actor(), clock.instant());
        Taken taken = new Taken(entries.size() - updated, updated);
        news.publishEvent(new EnterprisesImported(file.name(), taken.added(), taken.updated(), file.digest()));
        return Outcome.done(taken);
    }

    /** What the register says to each entry, in the order of the entries. */
    List<Finding> check(List<EnterpriseEntry> entries) {
        return check(entries, rules());
    }

    private List<Finding> check(List<EnterpriseEntry> entries, EnterpriseRules rules) {
        boolean cityUnion = authority.isPlatform() || authority.isCityUnion();
        Map<String, Boolean> known = enterprises.known(codes(entries));
        Map<String, String> owners = new HashMap<>(enterprises.ownersOfUnions(entries.stream()
                .map(entry -> Texts.plain(entry.unionCreditCode()))
                .filter(Objects::nonNull)
                .toList()));
        Set<String> seen = new HashSet<>();
        List<Finding> all = new ArrayList<>();
        for (EnterpriseEntry entry : entries) {
            List<Refusal> found = rules.refusals(entry);
            String code = entry.creditCode().strip();
            if (!code.isEmpty() && !seen.add(code)) {
                found.add(Refusal.of("creditCode", "refusal.registry.twiceInFile"));
            }
            checkUnionIsFree(found, entry, owners);
            if (!cityUnion) {
                checkEnterpriseUser(found, entry, known.get(code));
            }
            all.add(new Finding(known.containsKey(code), List.copyOf(found)));
        }
        return all;
    }

    private static void checkUnionIsFree(List<Refusal> found, EnterpriseEntry entry, Map<String, String> owners) {
        String union = Texts.plain(entry.unionCreditCode());
        String code = entry.creditCode().strip();
        if (union != null && !code.equals(owners.computeIfAbsent(union, free -> code))) {
            found.add(Refusal.of("unionCreditCode", "refusal.registry.unionOfAnother", owners.get(union)));
        }
    }

    private void checkEnterpriseUser(List<Refusal> found, EnterpriseEntry entry, @Nullable Boolean stored) {
        if (stored == null
                || !authority.isEnterpriseSide(new PartyId(entry.creditCode().strip()))) {
            found.add(Refusal.of(null, "refusal.registry.notYours"));
        } else if (stored != entry.aboveScale()) {
            found.add(Refusal.of("aboveScale", "refusal.registry.aboveScaleByUnion"));
        }
    }

    private EnterpriseRules rules() {
        return new EnterpriseRules(reference.towns(), reference.industries());
    }

    private static List<String> codes(List<EnterpriseEntry> entries) {
        return entries.stream().map(entry -> entry.creditCode().strip()).toList();
    }
}
