package org.wageaccord.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wageaccord.kernel.ActorId;
import org.wageaccord.kernel.Side;
import org.wageaccord.kernel.Terms;

/** Terms as they are kept, and signatures as they are read. */
@Component
class TermsJson {

    private final ObjectMapper mapper;

    TermsJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(Terms terms) {
        try {
            return mapper.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("terms cannot be written", e);
        }
    }

    /** Signatures as the database hands them over. */
    Map<SigningAct, Map<Side, FrozenText.Signature>> signatures(@Nullable String json) {
        Map<SigningAct, Map<Side, FrozenText.Signature>> signatures = new EnumMap<>(SigningAct.class);
        if (json != null) {
            kept(json)
                    .forEach(row -> signatures
                            .computeIfAbsent(row.act(), act -> new EnumMap<>(Side.class))
                            .put(row.side(), row.signature()));
        }
        return signatures;
    }

    /** A row of the signatures of a text; one from before mandates were kept is the chief's. */
    private record Row(
            SigningAct act,
            Side side,
            String at,
            UUID signer,
            String name,
            SigningMandate.@Nullable Capacity capacity,
            @Nullable String chief,
            @Nullable String grantor,
            @Nullable UUID delegation,
            @Nullable String paper) {

        FrozenText.Signature signature() {
            return new FrozenText.Signature(
                    OffsetDateTime.parse(at).toInstant(),
                    new SigningMandate(
                            new ActorId(signer),
                            name,
                            capacity == null ? SigningMandate.Capacity.CHIEF : capacity,
                            chief,
                            grantor,
                            delegation,
                            paper));
        }
    }

    private List<Row> kept(String json) {
        try {
            return mapper.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept signatures cannot be read", e);
        }
    }

    Terms read(String json) {
        try {
            return mapper.readValue(json, Terms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept terms cannot be read", e);
        }
    }
}
