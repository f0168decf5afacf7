package org.wageaccord.ground;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;

/**
 * Beans bear their full class name, so that two rooms may have a class of the same name; only the task classes, which the
 * process models call, keep their short one.
 */
public class RoomBeanNames extends AnnotationBeanNameGenerator {

    @Override
    protected String buildDefaultBeanName(BeanDefinition definition, BeanDefinitionRegistry registry) {
        String className = String.valueOf(definition.getBeanClassName());
        return className.endsWith("Tasks") ? super.buildDefaultBeanName(definition, registry) : className;
    }
}
