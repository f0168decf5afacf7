package org.wageaccord.access;

import jakarta.annotation.PostConstruct;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether nobody signs without an authenticator. Where real negotiations are served it is so, because a signature asks for sole
 * control by the signer (电子签名法 第十三条), unless the operator says otherwise in so many words; that is told at every start and on
 * the operator's page. A demo signs with the password.
 */
@Component
public class FactorRule {

    private static final Logger LOG = LoggerFactory.getLogger(FactorRule.class);

    private final boolean demo;
    private final boolean required;

    /** @param said what the operator set; null where nothing was */
    FactorRule(
            @Value("${wage-accord.demo:false}") boolean demo,
            @Value("${wage-accord.access.second-factor-required:#{null}}") @Nullable Boolean said) {
        this.demo = demo;
        this.required = said == null ? !demo : said;
    }

    boolean isRequired() {
        return required;
    }

    /** Whether the operator of real negotiations lets people sign with the password alone. */
    public boolean isWaived() {
        return !demo && !required;
    }

    @PostConstruct
    void tell() {
        if (isWaived()) {
            LOG.warn(
                    "wage-accord.access.second-factor-required=false: agreements of real negotiations can be signed with the"
                            + " password alone. Remove the setting to require a code from the signer's phone.");
        }
    }
}
