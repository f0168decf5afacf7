package org.wageaccord.contract;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.kernel.ActorId;

/**
 * As what a person signs for a side: as its chief, or for its chief by a delegation in writing (集体合同规定 第二十条、第二十一条).
 *
 * @param chief of the delegate: whose part is done; of the successor: whose place was taken; else, and where the seat is vacant,
 *     null
 * @param grantor who wrote the delegation; null for chiefs
 * @param delegation null for chiefs
 * @param paper number of the power of attorney (授权委托书); null for chiefs, and while it is not printed
 */
public record SigningMandate(
        ActorId account,
        String name,
        Capacity capacity,
        @Nullable String chief,
        @Nullable String grantor,
        @Nullable UUID delegation,
        @Nullable String paper) {

    /** The three ways to come to sign. */
    public enum Capacity {
        CHIEF,
        /** the chief who took the place of the one there was when the text was frozen */
        SUCCESSOR,
        DELEGATE
    }

    /** The chief who signs in person. */
    public static SigningMandate chief(ActorId account, String name) {
        return new SigningMandate(account, name, Capacity.CHIEF, null, null, null, null);
    }

    /** Who signs for the chief, or for the vacant seat of the chief, because {@code grantor} wrote so. */
    public static SigningMandate delegate(
            ActorId account,
            String name,
            @Nullable String chief,
            String grantor,
            UUID delegation,
            @Nullable String paper) {
        return new SigningMandate(account, name, Capacity.DELEGATE, chief, grantor, delegation, paper);
    }

    SigningMandate succeeding(String before) {
        return new SigningMandate(account, name, Capacity.SUCCESSOR, before, null, null, null);
    }

    public boolean isDelegate() {
        return capacity == Capacity.DELEGATE;
    }

    /** The person as papers name the signature: a chief by name alone, others with how they came to sign. */
    public String line() {
        return switch (capacity) {
            case CHIEF -> name;
            case SUCCESSOR -> name + "（接任首席代表" + chief + "）";
            case DELEGATE -> name + "（" + delegated() + "）";
        };
    }

    private String delegated() {
        if (grantor != null && grantor.equals(chief)) {
            return "受首席代表" + grantor + "委托";
        }
        return "受" + grantor + "委托，代理首席代表" + (chief == null ? "" : chief);
    }
}
