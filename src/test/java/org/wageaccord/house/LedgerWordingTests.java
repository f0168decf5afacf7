package org.wageaccord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.objenesis.ObjenesisStd;
import org.wageaccord.kernel.Recorded;

/** Every act of the ledger is worded in plain words, in both languages, naming only facts that the act has. */
class LedgerWordingTests {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    @Test
    void everyActIsWordedInBothLanguagesWithFactsThatItHas() throws ClassNotFoundException {
        ResourceBundleMessageSource messages = messages();
        List<Class<?>> acts = acts();
        assertThat(acts).hasSizeGreaterThan(20);
        for (Class<?> type : acts) {
            Recorded act = (Recorded) new ObjenesisStd().newInstance(type);
            TreeSet<String> facts = new TreeSet<>();
            Stream.of(type.getRecordComponents()).forEach(c -> facts.add(c.getName()));
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                String words = messages.getMessage("act." + act.act(), null, "", locale);
                assertThat(words).as("act.%s in %s", act.act(), locale).isNotBlank();
                Matcher name = NAME.matcher(words);
                while (name.find()) {
                    assertThat(facts).as("facts of %s", act.act()).contains(name.group(1));
                }
            }
        }
    }

    private static ResourceBundleMessageSource messages() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                yaml.getObject().getProperty("spring.messages.basename").split(","));
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static List<Class<?>> acts() throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Recorded.class));
        List<Class<?>> acts = new java.util.ArrayList<>();
        for (var found : scanner.findCandidateComponents("org.wageaccord")) {
            Class<?> type = Class.forName(found.getBeanClassName());
            if (type.isRecord()) {
                acts.add(type);
            }
        }
        return acts;
    }
}
