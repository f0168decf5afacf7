package org.wageaccord.negotiation.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wageaccord.bargaining.RoundRecord;
import org.wageaccord.documents.Attachment;
import org.wageaccord.documents.Documents;
import org.wageaccord.documents.Paper;
import org.wageaccord.documents.PaperKind;
import org.wageaccord.filing.FilingCourse;
import org.wageaccord.filing.FilingFacts;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Show;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.papers.FilingDossier.Dossier;
import org.wageaccord.negotiation.revision.Revision;
import org.wageaccord.negotiation.revision.Revisions;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.teams.Sides;
import org.wageaccord.teams.Teams;

/** What the case already knows for its filing, so that nobody types it again. */
@Service
@Transactional(readOnly = true)
public class CaseFilingFacts {

    private final FilingDossier dossiers;
    private final Teams teams;
    private final Revisions revisions;
    private final Documents documents;
    private final FilingChecklist checklist;
    private final Explanation explanation;
    private final FilingStatistics statistics;

    CaseFilingFacts(
            FilingDossier dossiers,
            Teams teams,
            Revisions revisions,
            Documents documents,
            FilingChecklist checklist,
            Explanation explanation,
            FilingStatistics statistics) {
        this.dossiers = dossiers;
        this.teams = teams;
        this.revisions = revisions;
        this.documents = documents;
        this.checklist = checklist;
        this.explanation = explanation;
        this.statistics = statistics;
    }

    public FilingFacts of(CaseNumber number) {
        Dossier dossier = dossiers.of(number);
        return new FilingFacts(
                number,
                dossier.enterprise().id(),
                dossier.enterprise().name(),
                dossier.terms(),
                dossier.agreement().digest(),
                Objects.requireNonNull(dossier.agreement().signedOn()),
                materials(number, dossier),
                checklist.of(dossier),
                explanation.of(dossier),
                statistics.of(dossier),
                day(dossier.file().offer().receivedAt()),
                teams.everNamed(number),
                course(dossier));
    }

    /**
     * Titles and numbers of what belongs to the package; an empty number is missing. What the register holds (licence,
     * union certificate) is confirmed by its code, not asked for again.
     */
    private Map<String, String> materials(CaseNumber number, Dossier dossier) {
        Map<PaperKind, Paper> newest = new LinkedHashMap<>();
        Map<String, String> materials = new LinkedHashMap<>();
        for (Paper paper : documents.of(number)) {
            newest.put(paper.kind(), paper);
        }
        documents.find(number, PaperKind.OFFER, CasePapers.ONLY).ifPresent(first -> newest.put(PaperKind.OFFER, first));
        material(
                materials,
                newest,
                PaperKind.AGREEMENT,
                PaperMatter.agreementTitle(dossier.file().year()));
        material(materials, newest, PaperKind.RESOLUTION, "职工代表大会决议");
        material(materials, newest, PaperKind.TEAM_LIST, "协商代表名单和授权委托书");
        for (Paper paper : documents.of(number)) {
            if (paper.kind() == PaperKind.MINUTES) {
                materials.put(paper.title(), paper.number());
            }
        }
        material(materials, newest, PaperKind.OFFER, "协商要约书");
        material(materials, newest, PaperKind.REPLY, "要约答复书");
        revisions
                .newest(number)
                .filter(Revision::isAgreed)
                .ifPresent(revision -> material(materials, newest, PaperKind.REVISION_RECORD, "异议条款修订确认书"));
        Enterprise enterprise = dossier.enterprise();
        materials.put("营业执照（名册核验）", enterprise.id().value());
        if (enterprise.unionId() == null) {
            workersWithoutUnion(number, materials, enterprise);
        } else {
            materials.put("工会法人资格证书（名册核验）", enterprise.unionId().value());
        }
        return materials;
    }

    /**
     * Where there is no union, the workers' side is represented by whom the workers nominated, guided by the union above,
     * with the consent of more than half (《劳动合同法》第五十一条, 《浙江省集体合同条例》第十条): the record that the guide kept.
     */
    private void workersWithoutUnion(CaseNumber number, Map<String, String> materials, Enterprise enterprise) {
        String record = teams.sides(number)
                .map(Sides::consent)
                .map(c -> "全体 %d 人中 %d 人同意，指导人%s，%s"
                        .formatted(
                                c.staff(),
                                c.agreed(),
                                c.guide(),
                                documents
                                        .attachment(number, c.paper())
                                        .map(Attachment::name)
                                        .orElse("")))
                .orElse("");
        materials.put("职工推举协商代表并经过半数同意的记录", record);
        materials.put("指导推举的上级工会（名册核验）", enterprise.townName() + "总工会");
    }

    private static void material(
            Map<String, String> materials, Map<PaperKind, Paper> papers, PaperKind kind, String title) {
        Paper paper = papers.get(kind);
        materials.put(title, paper == null ? "" : paper.number());
    }

    private static FilingCourse course(Dossier dossier) {
        CaseFile file = dossier.file();
        return new FilingCourse(
                day(file.offer().receivedAt()),
                day(file.replied().orElseThrow().receivedAt()),
                dossier.rounds().stream().map(RoundRecord::date).toList(),
                dossier.congress().call().meetsAt().toLocalDate(),
                dossier.tally().roll(),
                dossier.tally().present(),
                dossier.tally().yes(),
                dossier.tally().yes() + dossier.tally().no() + dossier.tally().abstain(),
                dossier.earlier().isPresent());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(Show.BEIJING).toLocalDate();
    }
}
