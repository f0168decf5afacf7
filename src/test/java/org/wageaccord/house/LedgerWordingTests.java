package org.wageaccord.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            Map<String, Class<?>> kinds = Stream.of(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                String words = messages.getMessage("act." + act.act(), null, "", locale);
                assertThat(words).as("act.%s in %s", act.act(), locale).isNotBlank();
                Matcher name = NAME.matcher(words);
                while (name.find()) {
                    assertThat(kinds).as("facts of %s", act.act()).containsKey(name.group(1));
                    everyChoiceIsWorded(messages, locale, name.group(1), kinds.get(name.group(1)));
                }
            }
        }
    }

    /** The act is named otherwise where a chief wrote by hand, which an empty act does not show. */
    @Test
    void aSignatureByHandIsWordedWithItsDigest() {
        ResourceBundleMessageSource messages = messages();
        for (String act : List.of("contract.agreementSignedByHand", "contract.draftSignedByHand")) {
            for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(messages.getMessage("act." + act, null, "", locale)).contains("{by}", "{drawing}");
            }
        }
    }

    private static void everyChoiceIsWorded(
            ResourceBundleMessageSource messages, Locale locale, String fact, Class<?> kind) {
        if (!kind.isEnum()) {
            return;
        }
        for (Object choice : kind.getEnumConstants()) {
            assertThat(Stream.of("value." + fact + "." + choice, "value." + choice, "side." + choice)
                            .map(key -> messages.getMessage(key, null, "", locale)))
                    .as("words for %s %s in %s", fact, choice, locale)
                    .anyMatch(words -> !words.isBlank());
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
            if (type.isRecord() && isOfTheHouse(type)) {
                acts.add(type);
            }
        }
        return acts;
    }

    /** Tests may invent acts of their own. */
    private static boolean isOfTheHouse(Class<?> type) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(Recorded.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
