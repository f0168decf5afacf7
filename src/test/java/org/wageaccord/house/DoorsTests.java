package org.wageaccord.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ReflectionUtils;
import org.wageaccord.forms.Unprinted;
import org.wageaccord.kernel.Outcome;
import org.wageaccord.kernel.Refusal;
import org.wageaccord.negotiation.CaseRoom;

/** Every text that somebody hands in comes through a door, and no door takes what no paper can hold. */
@CaseRoom
class DoorsTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.wageaccord");

    private static final List<String> BAD =
            List.of("好😀", "\u202E0083", "一\u0000", "\uD83D", "零\u200D宽", "\uE000", "字".repeat(1_000_000));

    /** Their parts show a page again or word a refusal. */
    private static final Set<String> ANSWERING = Set.of("org.wageaccord.kernel", "org.wageaccord.forms");

    /** They look something up, reckon or word it, or close a room. */
    private static final Set<String> KEEP_NOTHING = Set.of(
            "Batch.run",
            "CasePath.drawing",
            "CasePath.names",
            "Caucus.lock",
            "Contracts.checkEarlier",
            "ImportPapers.badRows",
            "Joinings.needsVote",
            "PackComparison.differences",
            "PackComparison.packs",
            "PageCodes.address",
            "PageCodes.of",
            "Practice.scenario",
            "Practice.word",
            "Statute.at",
            "Statute.deadline",
            "Statute.placeName",
            "Statute.route",
            "Statute.rule",
            "Teams.ways",
            "TermsBook.digest");

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @MethodSource("doors")
    void whatNoPaperCanHoldIsRefusedAtItsFieldWhateverElseIsHandedIn(Method door) {
        Object room = context.getBean(door.getDeclaringClass());
        List<String> texts = Handed.texts(door);
        for (int asked = 0; asked < texts.size(); asked++) {
            for (String bad : BAD) {
                List<Refusal> refusals =
                        ((Outcome<?>) ReflectionUtils.invokeMethod(door, room, Handed.to(door, asked, bad))).refusals();
                assertThat(refusals).as(texts.get(asked)).hasSize(1);
                assertThat(refusals.get(0).code()).as(texts.get(asked)).startsWith("refusal.forms.");
                assertThat(refusals.get(0).field()).as(texts.get(asked)).isNotBlank();
            }
        }
    }

    static Stream<Method> doors() {
        return outcomes().filter(Handed::takesText);
    }

    @Test
    void theTestSeesTheDoors() {
        assertThat(doors().count()).isGreaterThan(90);
    }

    /** The one place that watches stands at services. */
    @Test
    void whatAnswersWithAnOutcomeIsAServiceWhereAnotherRoomCanCallIt() {
        assertThat(HOUSE.stream()
                        .map(JavaClass::reflect)
                        .filter(type -> AnnotatedElementUtils.hasAnnotation(type, Component.class)
                                && !AnnotatedElementUtils.hasAnnotation(type, Controller.class)
                                && !type.isAnnotationPresent(Service.class))
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .flatMap(DoorsTests::answering)
                        .filter(Handed::takesText))
                .isEmpty();
    }

    /** Secrets, and what only members of a room can read. */
    @Test
    void fewTextsAreTakenThatAreNotForPapers() {
        Set<String> unprinted = new TreeSet<>();
        HOUSE.forEach(type -> {
            Class<?> as = type.reflect();
            if (as.isAnnotationPresent(Unprinted.class)) {
                unprinted.add(as.getSimpleName());
            }
            if (as.isRecord()) {
                Arrays.stream(as.getRecordComponents())
                        .filter(part -> part.isAnnotationPresent(Unprinted.class))
                        .forEach(part -> unprinted.add(as.getSimpleName() + "." + part.getName()));
            }
            Arrays.stream(as.getDeclaredMethods())
                    .filter(method -> !method.isSynthetic() && !as.isRecord())
                    .forEach(method -> Arrays.stream(method.getParameters())
                            .filter(part -> part.isAnnotationPresent(Unprinted.class))
                            .forEach(part ->
                                    unprinted.add(as.getSimpleName() + "." + method.getName() + "." + part.getName())));
        });
        assertThat(unprinted)
                .containsExactlyInAnyOrder(
                        "Accounts.open.password",
                        "Accounts.changePassword.present",
                        "Accounts.changePassword.next",
                        "Accounts.changePassword.repeated",
                        "Authenticators.confirm.code",
                        "Authenticators.confirm.password",
                        "Authenticators.remove.code",
                        "Authenticators.remove.password",
                        "Caucus.enter.password",
                        "Caucus.renewKey.password",
                        "CaucusTalk",
                        "Confirmation.code",
                        "Confirmation.drawing",
                        "Contracts.sign.confirmation",
                        "DrawingLinks.handIn.drawing",
                        "DrawingLinks.handIn.secret",
                        "Mediations.sign.confirmation",
                        "RequestOrigin.address",
                        "RequestOrigin.device",
                        "Openness.agree.confirmation",
                        "Openness.propose.confirmation",
                        "SecondFactor.confirm.typed",
                        "Sectors.sign.confirmation",
                        "Terminations.confirm.confirmation");
    }

    /** What a page calls with a text either answers with an outcome, and is watched, or keeps nothing. */
    @Test
    void pagesHandTextsInThroughDoorsThatAnswer() {
        Set<String> unwatched = new TreeSet<>();
        HOUSE.stream()
                .filter(type -> type.isAnnotatedWith(Controller.class))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .map(JavaMethodCall::getTarget)
                .flatMap(target -> target.resolveMember().stream())
                .filter(method -> method.getOwner().isMetaAnnotatedWith(Component.class)
                        && !ANSWERING.contains(method.getOwner().getPackageName())
                        && !method.getOwner().getPackageName().endsWith(".web"))
                .map(JavaMethod::reflect)
                .filter(method -> !Outcome.class.isAssignableFrom(method.getReturnType()))
                .filter(method -> !readsOnly(method))
                .filter(method -> Arrays.stream(method.getParameterTypes()).anyMatch(Handed::mayHoldText))
                .forEach(method -> unwatched.add(method.getDeclaringClass().getSimpleName() + "." + method.getName()));
        assertThat(unwatched).containsExactlyInAnyOrderElementsOf(KEEP_NOTHING);
    }

    private static boolean readsOnly(Method method) {
        Transactional own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        Transactional all = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        return own != null ? own.readOnly() : all != null && all.readOnly();
    }

    private static Stream<Method> outcomes() {
        return HOUSE.stream()
                .map(JavaClass::reflect)
                .filter(type -> type.isAnnotationPresent(Service.class) && !type.isAnnotationPresent(Unprinted.class))
                .flatMap(DoorsTests::answering);
    }

    private static Stream<Method> answering(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && method.getReturnType() == Outcome.class);
    }
}
