package org.wageaccord.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.CurrentActor;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.kernel.Side;

/** What pages ask about the current actor and the newest text of a case: whether it may sign, as what, and if not, why. */
@Service
@Transactional(readOnly = true)
public class SigningMandates {

    private final FrozenTexts texts;
    private final SigningRights rights;
    private final CurrentActor actor;

    SigningMandates(FrozenTexts texts, SigningRights rights, CurrentActor actor) {
        this.texts = texts;
        this.rights = rights;
        this.actor = actor;
    }

    /** As what the current actor may sign now. */
    public Optional<SigningMandate> mine(CaseNumber caseNumber) {
        return texts.newest(caseNumber).flatMap(text -> rights.side(text).flatMap(side -> rights.mine(text, side)));
    }

    /** The side for which the current actor may sign now, or has signed: its receipt stays its own. */
    public Optional<Side> side(CaseNumber caseNumber) {
        return texts.newest(caseNumber).flatMap(text -> rights.side(text).or(() -> signed(text)));
    }

    private Optional<Side> signed(FrozenText text) {
        return text.signatures().entrySet().stream()
                .filter(one ->
                        one.getValue().mandate().account().equals(actor.get().id()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Why a chief of before, or a delegate without the power or out of the term, may not sign; empty for others. */
    public List<Refusal> whyNot(CaseNumber caseNumber) {
        return texts.newest(caseNumber).map(rights::specific).orElse(List.of());
    }

    /** The side whose chief the current actor was when the text was frozen, whoever is its chief now. */
    public Optional<Side> chiefOf(CaseNumber caseNumber) {
        return texts.newest(caseNumber)
                .flatMap(text -> Stream.of(Side.values())
                        .filter(side -> text.chief(side).equals(actor.get().id()))
                        .findFirst());
    }
}
