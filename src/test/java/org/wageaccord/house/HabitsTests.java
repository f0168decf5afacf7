package org.wageaccord.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.wageaccord.contract.HandSignatures;
import org.wageaccord.contract.PartySeals;
import org.wageaccord.contract.SignatureReceipt;
import org.wageaccord.registry.seals.SealImage;
import org.wageaccord.registry.seals.SealImages;

/** The habits of the house that byte code can show. */
class HabitsTests {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.wageaccord");

    @Test
    void theTestSeesTheHouse() {
        assertThat(HOUSE.size()).isGreaterThan(250);
    }

    @Test
    void theEngineStaysInItsRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.wageaccord.negotiation.process..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.camunda.."))
                .check(HOUSE);
    }

    @Test
    void theEngineRoomAsksNoQueriesWithExpressions() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(resideInAPackage("org.camunda..")))
                        .and(target(DescribedPredicate.describe(
                                "an expression query",
                                t -> t.getName().endsWith("Expression")
                                        || t.getName().startsWith("createNative")))))
                .check(HOUSE);
    }

    @Test
    void whatAChiefWroteByHandGoesIntoThePaperAndNowhereElse() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.wageaccord.negotiation.papers.AgreementValues")
                .should()
                .callMethod(HandSignatures.class, "forPaper", SignatureReceipt.class)
                .check(HOUSE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.wageaccord.contract.web.SignPages")
                .should()
                .callMethod(HandSignatures.class, "mine")
                .check(HOUSE);
    }

    @Test
    void thePictureOfASealGoesToItsKeeperToItsChiefAndIntoThePaper() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.wageaccord.negotiation.papers.AgreementValues")
                .should()
                .callMethod(PartySeals.class, "forPaper", SignatureReceipt.class)
                .check(HOUSE);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.wageaccord.contract.PartySeals")
                .should()
                .callMethod(SealImages.class, "forPaper", SealImage.class)
                .check(HOUSE);
    }

    @Test
    void thePdfLibraryStaysInThePrintRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.wageaccord.documents.pdf..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "com.lowagie..", "org.xhtmlrenderer..", "org.openpdf..", "org.apache.pdfbox.."))
                .check(HOUSE);
    }

    @Test
    void timeIsHandedIn() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.wageaccord.statute.LegalClock")
                .should()
                .callMethodWhere(target(name("now"))
                        .and(target(owner(DescribedPredicate.describe(
                                "a date or time",
                                (JavaClass c) -> c.isEquivalentTo(Instant.class)
                                        || c.isEquivalentTo(LocalDate.class)
                                        || c.isEquivalentTo(LocalDateTime.class)
                                        || c.isEquivalentTo(OffsetDateTime.class)
                                        || c.isEquivalentTo(ZonedDateTime.class)))))
                        .and(target(DescribedPredicate.describe(
                                "without a clock",
                                t -> t.getName().equals("now")
                                        && ((com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget) t)
                                                .getRawParameterTypes()
                                                .isEmpty()))))
                .check(HOUSE);
    }

    @Test
    void pagesLiveInTheWebPackageOfTheirRoom() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .resideInAPackage("..web..")
                .andShould()
                .haveSimpleNameEndingWith("Pages")
                .andShould()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void aTableLivesInTheSchemaThatBearsItsRoomsName() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("name the schema of their room") {
                    @Override
                    public void check(JavaClass entity, ConditionEvents events) {
                        String room = entity.getPackageName().split("\\.")[2];
                        String schema = entity.getAnnotationOfType(Table.class).schema();
                        events.add(new SimpleConditionEvent(
                                entity, schema.equals(room), entity.getName() + " is kept in schema " + schema));
                    }
                })
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void theLedgerHearsNobodyCallsItToWrite() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.wageaccord.audit..")
                .should()
                .callMethodWhere(target(owner(resideInAPackage("org.wageaccord.audit..")))
                        .and(target(DescribedPredicate.describe(
                                "a writing method",
                                t -> t.getName().startsWith("append")
                                        || t.getName().startsWith("record")))))
                .check(HOUSE);
    }
}
