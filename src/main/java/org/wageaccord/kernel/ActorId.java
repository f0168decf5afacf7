package org.wageaccord.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.util.UUID;

/** The account that acts. The platform itself is {@link #PLATFORM}. */
public record ActorId(@JsonValue UUID value) implements Serializable {

    public static final ActorId PLATFORM = new ActorId(new UUID(0, 0));

    @JsonCreator
    public ActorId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
