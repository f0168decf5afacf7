package org.wageaccord.dataroom;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.Upload;

/**
 * The enterprise's answer to one requested item.
 *
 * @param state GIVEN, PARTLY, SECRET or REFUSED; all but GIVEN need a remark
 * @param text the answer itself; of a partial one its extent, of a secret one how it is seen, of a refusal the reason
 */
public record DataAnswer(
        UUID item, State state, String text, @Nullable String fileName, byte @Nullable [] file) {

    public enum State {
        /** 提供 */
        GIVEN,
        /** 部分提供 */
        PARTLY,
        /** 商业秘密: looked at under an undertaking, never handed out */
        SECRET,
        /** 不提供 */
        REFUSED
    }

    /** The file that came with it. */
    Optional<Upload> upload() {
        return file == null || file.length == 0
                ? Optional.empty()
                : Optional.of(new Upload(Objects.requireNonNullElse(fileName, ""), file));
    }
}
