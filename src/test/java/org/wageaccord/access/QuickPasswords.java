package org.wageaccord.access;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Passwords of the tests cost little: at the cost of the product a fifth of the time of all stories went into guesses. That
 * the product's cost is what it is, {@link PasswordsTests} holds.
 */
class QuickPasswords implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final int KIBIBYTES = 64;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(new Swap());
    }

    private static final class Swap implements BeanFactoryPostProcessor {
        @Override
        public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
            for (String name : beans.getBeanNamesForType(Passwords.class, false, false)) {
                if (beans.getBeanDefinition(name) instanceof AbstractBeanDefinition definition) {
                    definition.setInstanceSupplier(() -> new Passwords(KIBIBYTES, 1));
                }
            }
        }
    }
}
