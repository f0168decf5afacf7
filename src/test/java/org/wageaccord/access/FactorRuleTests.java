package org.wageaccord.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** 电子签名法 第十三条: at the signing the data are under the sole control of the signer, which a password alone does not show. */
class FactorRuleTests {

    private static final String REQUIRED = "wage-accord.access.second-factor-required";

    private final ApplicationContextRunner platform = new ApplicationContextRunner().withBean(FactorRule.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger logger = (Logger) LoggerFactory.getLogger(FactorRule.class);

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(log);
    }

    @Test
    void productionRequiresAnAuthenticatorWhereNothingIsSaid() {
        platform.run(context -> {
            assertThat(context.getBean(FactorRule.class).isRequired()).isTrue();
            assertThat(context.getBean(FactorRule.class).isWaived()).isFalse();
        });
        assertThat(log.list).isEmpty();
    }

    @Test
    void anEmptySettingWaivesNothing() {
        platform.withPropertyValues(REQUIRED + "=")
                .run(context -> assertThat(context.getBean(FactorRule.class).isRequired())
                        .isTrue());
    }

    @Test
    void theOperatorMayWaiveItInSoManyWordsAndItIsToldAtTheStart() {
        platform.withPropertyValues(REQUIRED + "=false").run(context -> {
            assertThat(context.getBean(FactorRule.class).isRequired()).isFalse();
            assertThat(context.getBean(FactorRule.class).isWaived()).isTrue();
        });
        assertThat(log.list)
                .singleElement()
                .satisfies(
                        told -> assertThat(told.getFormattedMessage()).contains(REQUIRED + "=false", "password alone"));
    }

    @Test
    void aDemoSignsWithThePasswordUnlessItIsToldNotTo() {
        platform.withPropertyValues("wage-accord.demo=true")
                .run(context -> assertThat(context.getBean(FactorRule.class).isRequired())
                        .isFalse());
        platform.withPropertyValues("wage-accord.demo=true", REQUIRED + "=true")
                .run(context -> assertThat(context.getBean(FactorRule.class).isRequired())
                        .isTrue());
        assertThat(log.list).isEmpty();
    }
}
