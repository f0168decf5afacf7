package org.wageaccord.negotiation.process;

import java.time.LocalDateTime;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wageaccord.bargaining.Bargaining;
import org.wageaccord.bargaining.TableOpening;
import org.wageaccord.kernel.CaseNumber;
import org.wageaccord.kernel.Side;
import org.wageaccord.negotiation.CaseCourse;
import org.wageaccord.negotiation.CaseFile;
import org.wageaccord.negotiation.TalksCourse;
import org.wageaccord.negotiation.papers.CasePapers;
import org.wageaccord.registry.Enterprise;
import org.wageaccord.registry.Registry;
import org.wageaccord.statute.Deadline;

/** Service tasks and dates of {@code preparation}. */
@Component
public class PreparationTasks {

    private final CaseCourse course;
    private final TalksCourse talks;
    private final CasePapers papers;
    private final Bargaining bargaining;
    private final Registry registry;

    PreparationTasks(
            CaseCourse course, TalksCourse talks, CasePapers papers, Bargaining bargaining, Registry registry) {
        this.course = course;
        this.talks = talks;
        this.papers = papers;
        this.bargaining = bargaining;
        this.registry = registry;
    }

    /** Sets the table with the offer's position and everything both sides asked to see. */
    public void openTable(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        CaseFile file = course.file(number);
        Enterprise enterprise = registry.enterprise(file.enterprise()).orElseThrow();
        var reply = file.replied().orElseThrow().entry();
        Set<String> data = new LinkedHashSet<>(file.offer().entry().dataRequested());
        file.crossed().ifPresent(crossed -> data.addAll(crossed.entry().dataRequested()));
        data.addAll(reply.dataRequested());
        LocalDateTime meeting = Objects.requireNonNull(reply.meetingAt());
        bargaining.open(new TableOpening(
                number,
                file.enterprise(),
                file.offeredBy(),
                enterprise.aboveScale(),
                enterprise.headcount(),
                enterprise.women(),
                file.offer().entry().opening(),
                List.copyOf(data),
                meeting.toLocalDate(),
                talks.guidingTown(number).orElse(null)));
        course.tableOpened(number);
    }

    /** Runs beside the waiting for the data; the lock makes the job the one that gives way, never the person. */
    public void printTeamList(String caseNumber) {
        CaseNumber number = CaseNumber.parse(caseNumber);
        course.lock(number);
        papers.teamList(number);
    }

    /** The data is handed over, or the workers wait for it no longer: its clock stops. */
    public void endDisclosure(String caseNumber) {
        talks.disclosureEnded(CaseNumber.parse(caseNumber));
    }

    public void completePreparation(String caseNumber) {
        course.bargainingBegun(CaseNumber.parse(caseNumber));
    }

    public Date dataDue(String caseNumber) {
        return LegalMoments.endOf(data(caseNumber).due());
    }

    public Date dataReminder(String caseNumber) {
        return LegalMoments.lastReminder(data(caseNumber));
    }

    public void remindData(String caseNumber) {
        course.remind(CaseNumber.parse(caseNumber), Side.ENTERPRISE, "data", "/data");
    }

    private Deadline data(String caseNumber) {
        return course.deadline(CaseNumber.parse(caseNumber), "T05").orElseThrow();
    }
}
